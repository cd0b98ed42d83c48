"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reports import AsyncReports, Reports
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncReports": "reports",
            "Reports": "reports",
        },
    )

__all__ = [
    "AsyncReports",
    "Reports",
]
