"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .beta import AsyncBeta, Beta
    from .import_export import AsyncImportExport, ImportExport
    from .users import AsyncUsers, Users
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncBeta": "beta",
            "AsyncImportExport": "import_export",
            "AsyncUsers": "users",
            "Beta": "beta",
            "ImportExport": "import_export",
            "Users": "users",
        },
    )

__all__ = [
    "AsyncBeta",
    "AsyncImportExport",
    "AsyncUsers",
    "Beta",
    "ImportExport",
    "Users",
]
