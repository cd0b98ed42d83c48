"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reports.reports import ReportsGetArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ReportsGetArguments": "reports.reports",
        },
    )

__all__ = [
    "ReportsGetArguments",
]
