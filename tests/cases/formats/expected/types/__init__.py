"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import events
    from .events.events import Event
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Event": "events.events",
            "events": "",
        },
    )

__all__ = [
    "Event",
    "events",
]
