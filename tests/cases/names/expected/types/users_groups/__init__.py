"""Public types of `client.users_groups`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .users_groups import CreateUserPostResponse, CreateUserPostResponseAuthor, UserPost
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateUserPostResponse": "users_groups",
            "CreateUserPostResponseAuthor": "users_groups",
            "UserPost": "users_groups",
        },
    )

__all__ = [
    "CreateUserPostResponse",
    "CreateUserPostResponseAuthor",
    "UserPost",
]
