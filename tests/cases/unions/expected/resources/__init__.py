"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import AsyncNotes, Notes
    from .shapes import AsyncShapes, Shapes
    from .values import AsyncValues, Values
    from .zoo import AsyncZoo, Zoo
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncNotes": "notes",
            "AsyncShapes": "shapes",
            "AsyncValues": "values",
            "AsyncZoo": "zoo",
            "Notes": "notes",
            "Shapes": "shapes",
            "Values": "values",
            "Zoo": "zoo",
        },
    )

__all__ = [
    "AsyncNotes",
    "AsyncShapes",
    "AsyncValues",
    "AsyncZoo",
    "Notes",
    "Shapes",
    "Values",
    "Zoo",
]
