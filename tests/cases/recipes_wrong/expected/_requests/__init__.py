"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bills.bills import BillsPayArguments
    from .guests.guests import GuestsGetArguments, GuestsWakeGuestArguments
    from .rooms.rooms import RoomsCreateArguments, RoomsFindArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BillsPayArguments": "bills.bills",
            "GuestsGetArguments": "guests.guests",
            "GuestsWakeGuestArguments": "guests.guests",
            "RoomsCreateArguments": "rooms.rooms",
            "RoomsFindArguments": "rooms.rooms",
        },
    )

__all__ = [
    "BillsPayArguments",
    "GuestsGetArguments",
    "GuestsWakeGuestArguments",
    "RoomsCreateArguments",
    "RoomsFindArguments",
]
