"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bills.bills import BillsPayBillArguments
    from .guests.guests import GuestsGetGuestArguments, GuestsWakeGuestArguments
    from .rooms.rooms import RoomsCreateRoomArguments, RoomsFindRoomArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BillsPayBillArguments": "bills.bills",
            "GuestsGetGuestArguments": "guests.guests",
            "GuestsWakeGuestArguments": "guests.guests",
            "RoomsCreateRoomArguments": "rooms.rooms",
            "RoomsFindRoomArguments": "rooms.rooms",
        },
    )

__all__ = [
    "BillsPayBillArguments",
    "GuestsGetGuestArguments",
    "GuestsWakeGuestArguments",
    "RoomsCreateRoomArguments",
    "RoomsFindRoomArguments",
]
