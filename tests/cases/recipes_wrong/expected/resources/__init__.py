"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bills import AsyncBills, Bills
    from .guests import AsyncGuests, Guests
    from .rooms import AsyncRooms, Rooms
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncBills": "bills",
            "AsyncGuests": "guests",
            "AsyncRooms": "rooms",
            "Bills": "bills",
            "Guests": "guests",
            "Rooms": "rooms",
        },
    )

__all__ = [
    "AsyncBills",
    "AsyncGuests",
    "AsyncRooms",
    "Bills",
    "Guests",
    "Rooms",
]
