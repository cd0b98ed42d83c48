"""Public types of `client.parcels`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcels import Closed, Either, Open, Parcel, Round, Square
    from .parcels_params import EitherParam, RoundParam, SquareParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Closed": "parcels",
            "Either": "parcels",
            "EitherParam": "parcels_params",
            "Open": "parcels",
            "Parcel": "parcels",
            "Round": "parcels",
            "RoundParam": "parcels_params",
            "Square": "parcels",
            "SquareParam": "parcels_params",
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
]
