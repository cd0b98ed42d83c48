"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import bills, guests, rooms
    from .bills.bills import PayBillRequestWay
    from .bills.bills_params import PayBillRequestWayParam
    from .guests.guests import Guest, Stay
    from .rooms.rooms import NewRoom, Room
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Guest": "guests.guests",
            "NewRoom": "rooms.rooms",
            "PayBillRequestWay": "bills.bills",
            "PayBillRequestWayParam": "bills.bills_params",
            "Room": "rooms.rooms",
            "Stay": "guests.guests",
            "bills": "",
            "guests": "",
            "rooms": "",
        },
    )

__all__ = [
    "Guest",
    "NewRoom",
    "PayBillRequestWay",
    "PayBillRequestWayParam",
    "Room",
    "Stay",
    "bills",
    "guests",
    "rooms",
]
