"""Public types of `client.shapes`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import (
        Circle,
        Db,
        Group,
        Shape,
        Shapes,
        ShapesBoundedDot,
        ShapesBoundedLine,
        Square,
        Tools,
        ToolsTool,
        Web,
    )
    from .shapes_params import (
        CircleParam,
        DbParam,
        GroupParam,
        ShapeParam,
        ShapesBoundedDotParam,
        ShapesBoundedLineParam,
        SquareParam,
        ToolsToolParam,
        WebParam,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Circle": "shapes",
            "CircleParam": "shapes_params",
            "Db": "shapes",
            "DbParam": "shapes_params",
            "Group": "shapes",
            "GroupParam": "shapes_params",
            "Shape": "shapes",
            "ShapeParam": "shapes_params",
            "Shapes": "shapes",
            "ShapesBoundedDot": "shapes",
            "ShapesBoundedDotParam": "shapes_params",
            "ShapesBoundedLine": "shapes",
            "ShapesBoundedLineParam": "shapes_params",
            "Square": "shapes",
            "SquareParam": "shapes_params",
            "Tools": "shapes",
            "ToolsTool": "shapes",
            "ToolsToolParam": "shapes_params",
            "Web": "shapes",
            "WebParam": "shapes_params",
        },
    )

__all__ = [
    "Circle",
    "CircleParam",
    "Db",
    "DbParam",
    "Group",
    "GroupParam",
    "Shape",
    "ShapeParam",
    "Shapes",
    "ShapesBoundedDot",
    "ShapesBoundedDotParam",
    "ShapesBoundedLine",
    "ShapesBoundedLineParam",
    "Square",
    "SquareParam",
    "Tools",
    "ToolsTool",
    "ToolsToolParam",
    "Web",
    "WebParam",
]
