"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import AsyncShapes, Shapes
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncShapes": "shapes",
            "Shapes": "shapes",
        },
    )

__all__ = [
    "AsyncShapes",
    "Shapes",
]
