"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events.events import EventsAddArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "EventsAddArguments": "events.events",
        },
    )

__all__ = [
    "EventsAddArguments",
]
