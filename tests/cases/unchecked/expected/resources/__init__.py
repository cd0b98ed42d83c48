"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcels import AsyncParcels, Parcels
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncParcels": "parcels",
            "Parcels": "parcels",
        },
    )

__all__ = [
    "AsyncParcels",
    "Parcels",
]
