"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.types.unknown import UnknownVariant
    from . import shapes
    from .shapes.shapes import (
        Circle,
        Drawing,
        DrawingSize,
        DrawingTargetWithFile,
        DrawingTargetWithUrl,
        Shape,
        Square,
    )
    from .shapes.shapes_params import CircleParam, ShapeParam, SquareParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Circle": "shapes.shapes",
            "CircleParam": "shapes.shapes_params",
            "Drawing": "shapes.shapes",
            "DrawingSize": "shapes.shapes",
            "DrawingTargetWithFile": "shapes.shapes",
            "DrawingTargetWithUrl": "shapes.shapes",
            "Shape": "shapes.shapes",
            "ShapeParam": "shapes.shapes_params",
            "Square": "shapes.shapes",
            "SquareParam": "shapes.shapes_params",
            "UnknownVariant": "._runtime.types.unknown",
            "shapes": "",
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
    "UnknownVariant",
    "shapes",
]
