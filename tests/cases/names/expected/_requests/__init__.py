"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .import_.import_ import ImportClassArguments
    from .users_groups.users_groups import (
        UsersGroupsCreateUserPostArguments,
        UsersGroupsListUserPostsArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ImportClassArguments": "import_.import_",
            "UsersGroupsCreateUserPostArguments": "users_groups.users_groups",
            "UsersGroupsListUserPostsArguments": "users_groups.users_groups",
        },
    )

__all__ = [
    "ImportClassArguments",
    "UsersGroupsCreateUserPostArguments",
    "UsersGroupsListUserPostsArguments",
]
