"""Public types of `client.events`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.line import Line
    from .events import Added, Removed, WatchEventsResponse
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Added": "events",
            "Line": "._shared.line",
            "Removed": "events",
            "WatchEventsResponse": "events",
        },
    )

__all__ = [
    "Added",
    "Line",
    "Removed",
    "WatchEventsResponse",
]
