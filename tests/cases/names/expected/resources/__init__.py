"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .import_ import AsyncImport, Import
    from .users_groups import AsyncUsersGroups, UsersGroups
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncImport": "import_",
            "AsyncUsersGroups": "users_groups",
            "Import": "import_",
            "UsersGroups": "users_groups",
        },
    )

__all__ = [
    "AsyncImport",
    "AsyncUsersGroups",
    "Import",
    "UsersGroups",
]
