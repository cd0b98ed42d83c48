"""Public types of `client.logs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.line import Line
    from .logs import ListRecordsResponse
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Line": "._shared.line",
            "ListRecordsResponse": "logs",
        },
    )

__all__ = [
    "Line",
    "ListRecordsResponse",
]
