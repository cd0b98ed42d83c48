"""Public types of `client.events`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import Event
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Event": "events",
        },
    )

__all__ = [
    "Event",
]
