"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import parcels
    from .parcels.parcels import Closed, Either, Open, Parcel, Round, Square
    from .parcels.parcels_params import EitherParam, RoundParam, SquareParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Closed": "parcels.parcels",
            "Either": "parcels.parcels",
            "EitherParam": "parcels.parcels_params",
            "Open": "parcels.parcels",
            "Parcel": "parcels.parcels",
            "Round": "parcels.parcels",
            "RoundParam": "parcels.parcels_params",
            "Square": "parcels.parcels",
            "SquareParam": "parcels.parcels_params",
            "parcels": "",
        },
    )

__all__ = [
    "Closed",
    "Either",
    "EitherParam",
    "Open",
    "Parcel",
    "Round",
    "RoundParam",
    "Square",
    "SquareParam",
    "parcels",
]
