"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes.shapes import ShapesAddArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ShapesAddArguments": "shapes.shapes",
        },
    )

__all__ = [
    "ShapesAddArguments",
]
