"""Public types of `client.rooms`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rooms import NewRoom, Room
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "NewRoom": "rooms",
            "Room": "rooms",
        },
    )

__all__ = [
    "NewRoom",
    "Room",
]
