"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import import_, users_groups
    from .import_.import_ import MyOddName
    from .users_groups.users_groups import (
        CreateUserPostResponse,
        CreateUserPostResponseAuthor,
        ListUserPostsResponseItem,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateUserPostResponse": "users_groups.users_groups",
            "CreateUserPostResponseAuthor": "users_groups.users_groups",
            "ListUserPostsResponseItem": "users_groups.users_groups",
            "MyOddName": "import_.import_",
            "import_": "",
            "users_groups": "",
        },
    )

__all__ = [
    "CreateUserPostResponse",
    "CreateUserPostResponseAuthor",
    "ListUserPostsResponseItem",
    "MyOddName",
    "import_",
    "users_groups",
]
