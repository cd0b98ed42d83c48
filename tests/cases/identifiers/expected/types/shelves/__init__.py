"""Public types of `client.shelves`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shelves import Shelf, ShelfColour, ShelfLabel
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Shelf": "shelves",
            "ShelfColour": "shelves",
            "ShelfLabel": "shelves",
        },
    )

__all__ = [
    "Shelf",
    "ShelfColour",
    "ShelfLabel",
]
