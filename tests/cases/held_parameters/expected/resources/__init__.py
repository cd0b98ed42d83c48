"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .records import AsyncRecords, Records
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncRecords": "records",
            "Records": "records",
        },
    )

__all__ = [
    "AsyncRecords",
    "Records",
]
