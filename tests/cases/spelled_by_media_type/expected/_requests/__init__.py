"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rows.rows import RowsFindArguments, RowsListRowsArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "RowsFindArguments": "rows.rows",
            "RowsListRowsArguments": "rows.rows",
        },
    )

__all__ = [
    "RowsFindArguments",
    "RowsListRowsArguments",
]
