"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rows import AsyncRows, Rows
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncRows": "rows",
            "Rows": "rows",
        },
    )

__all__ = [
    "AsyncRows",
    "Rows",
]
