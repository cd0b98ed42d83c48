"""Public types of `client.trips`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trips import GetTripsResponse, Trip
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "GetTripsResponse": "trips",
            "Trip": "trips",
        },
    )

__all__ = [
    "GetTripsResponse",
    "Trip",
]
