"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import doors
    from .doors.doors import Code, Colour, Door, Place, Stamp
    from .doors.doors_params import PlaceParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Code": "doors.doors",
            "Colour": "doors.doors",
            "Door": "doors.doors",
            "Place": "doors.doors",
            "PlaceParam": "doors.doors_params",
            "Stamp": "doors.doors",
            "doors": "",
        },
    )

__all__ = [
    "Code",
    "Colour",
    "Door",
    "Place",
    "PlaceParam",
    "Stamp",
    "doors",
]
