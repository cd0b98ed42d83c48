"""Public types of `client.rows`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rows import FindRowsDeepest, RowResponse, RowsListRowsHeaders
    from .rows_params import FindRowsDeepestParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "FindRowsDeepest": "rows",
            "FindRowsDeepestParam": "rows_params",
            "RowResponse": "rows",
            "RowsListRowsHeaders": "rows",
        },
    )

__all__ = [
    "FindRowsDeepest",
    "FindRowsDeepestParam",
    "RowResponse",
    "RowsListRowsHeaders",
]
