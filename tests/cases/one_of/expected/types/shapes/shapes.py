"""Types of `client.shapes`."""

from typing import TYPE_CHECKING, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import Model
from ..._runtime.types.unknown import UnknownVariant

__all__ = [
    "Circle",
    "Drawing",
    "DrawingSize",
    "DrawingTargetWithFile",
    "DrawingTargetWithUrl",
    "Shape",
    "Square",
]


class Circle(Model, kw_only=True):
    """Circle."""

    kind: str
    radius: int | float


class Square(Model, kw_only=True):
    """Square."""

    kind: str
    side: int | float


if TYPE_CHECKING:
    Shape: TypeAlias = Circle | Square | UnknownVariant
else:
    from ..._runtime.types.unions import union

    Shape = union(
        "Shape",
        lambda: (Circle, Square),
        module=__name__,
        discriminator="kind",
        mapping={"circle": 0, "square": 1},
    )


class DrawingSize(OpenEnum):
    """Drawing size."""

    AUTO = "auto"


class DrawingTargetWithFile(Model, kw_only=True):
    """Drawing target with file."""

    file: str


class DrawingTargetWithUrl(Model, kw_only=True):
    """Drawing target with url."""

    url: str


if TYPE_CHECKING:
    _DrawingTarget: TypeAlias = DrawingTargetWithFile | DrawingTargetWithUrl
else:
    from ..._runtime.types.unions import union

    _DrawingTarget = union(
        "_DrawingTarget", lambda: (DrawingTargetWithFile, DrawingTargetWithUrl), module=__name__
    )


class Drawing(Model, kw_only=True):
    """Drawing."""

    shapes: list[Shape]
    size: int | DrawingSize | UnsetType = UNSET
    target: _DrawingTarget | UnsetType = UNSET
