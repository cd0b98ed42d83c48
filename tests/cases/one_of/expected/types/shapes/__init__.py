"""Public types of `client.shapes`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import (
        Circle,
        Drawing,
        DrawingSize,
        DrawingTargetWithFile,
        DrawingTargetWithUrl,
        Shape,
        Square,
    )
    from .shapes_params import CircleParam, ShapeParam, SquareParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Circle": "shapes",
            "CircleParam": "shapes_params",
            "Drawing": "shapes",
            "DrawingSize": "shapes",
            "DrawingTargetWithFile": "shapes",
            "DrawingTargetWithUrl": "shapes",
            "Shape": "shapes",
            "ShapeParam": "shapes_params",
            "Square": "shapes",
            "SquareParam": "shapes_params",
        },
    )

__all__ = [
    "Circle",
    "CircleParam",
    "Drawing",
    "DrawingSize",
    "DrawingTargetWithFile",
    "DrawingTargetWithUrl",
    "Shape",
    "ShapeParam",
    "Square",
    "SquareParam",
]
