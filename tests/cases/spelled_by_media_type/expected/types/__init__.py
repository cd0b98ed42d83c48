"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import rows
    from .rows.rows import FindRowsDeepest, RowResponse, RowsListRowsHeaders
    from .rows.rows_params import FindRowsDeepestParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "FindRowsDeepest": "rows.rows",
            "FindRowsDeepestParam": "rows.rows_params",
            "RowResponse": "rows.rows",
            "RowsListRowsHeaders": "rows.rows",
            "rows": "",
        },
    )

__all__ = [
    "FindRowsDeepest",
    "FindRowsDeepestParam",
    "RowResponse",
    "RowsListRowsHeaders",
    "rows",
]
