"""What the methods of `client.shapes` take."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..._runtime.types.unknown import UnknownVariant
from .shapes import Circle, Db, Square, Web

__all__ = [
    "CircleParam",
    "DbParam",
    "GroupParam",
    "ShapeParam",
    "ShapesBoundedDotParam",
    "ShapesBoundedLineParam",
    "SquareParam",
    "ToolsToolParam",
    "WebParam",
]


class CircleParam(TypedDict):
    """Circle."""

    radius: float
    shape: Literal["circle"]


class DbParam(TypedDict):
    """Db."""

    kind: NotRequired[Literal["db"]]
    url: NotRequired[str]


class SquareParam(TypedDict):
    """Square."""

    shape: Literal["square"]
    side: float


ShapeParam: TypeAlias = Circle | CircleParam | Square | SquareParam | UnknownVariant


class GroupParam(TypedDict):
    """Group."""

    shapes: Sequence[ShapeParam]


class ShapesBoundedDotParam(TypedDict):
    """Shapes bounded dot.

    Attributes:
        size: At most 5.
    """

    shape: Literal["dot"]
    size: NotRequired[int]
    """At most 5."""


class ShapesBoundedLineParam(TypedDict):
    """Shapes bounded line.

    Attributes:
        size: At most 5.
    """

    shape: Literal["line"]
    size: NotRequired[int]
    """At most 5."""
    width: NotRequired[int]


class WebParam(TypedDict):
    """Web."""

    kind: NotRequired[Literal["web"]]
    url: NotRequired[str]


ToolsToolParam: TypeAlias = Web | WebParam | Db | DbParam | UnknownVariant
