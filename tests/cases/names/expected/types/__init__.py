"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import import_, users_groups
    from .import_.import_ import MyOddName
    from .users_groups.users_groups import (
        CreateUserPostResponse,
        CreateUserPostResponseAuthor,
        UserPost,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateUserPostResponse": "users_groups.users_groups",
            "CreateUserPostResponseAuthor": "users_groups.users_groups",
            "MyOddName": "import_.import_",
            "UserPost": "users_groups.users_groups",
            "import_": "",
            "users_groups": "",
        },
    )

__all__ = [
    "CreateUserPostResponse",
    "CreateUserPostResponseAuthor",
    "MyOddName",
    "UserPost",
    "import_",
    "users_groups",
]
