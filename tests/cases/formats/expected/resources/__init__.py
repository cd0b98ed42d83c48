"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import AsyncEvents, Events
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncEvents": "events",
            "Events": "events",
        },
    )

__all__ = [
    "AsyncEvents",
    "Events",
]
