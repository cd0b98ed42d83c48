"""Public types of `client.doors`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .doors import Code, Colour, Door, Place, Stamp
    from .doors_params import PlaceParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Code": "doors",
            "Colour": "doors",
            "Door": "doors",
            "Place": "doors",
            "PlaceParam": "doors_params",
            "Stamp": "doors",
        },
    )

__all__ = [
    "Code",
    "Colour",
    "Door",
    "Place",
    "PlaceParam",
    "Stamp",
]
