"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes.shapes import ShapesAddShapeArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ShapesAddShapeArguments": "shapes.shapes",
        },
    )

__all__ = [
    "ShapesAddShapeArguments",
]
