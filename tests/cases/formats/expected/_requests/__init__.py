"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events.events import EventsAddEventArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "EventsAddEventArguments": "events.events",
        },
    )

__all__ = [
    "EventsAddEventArguments",
]
