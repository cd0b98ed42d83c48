"""What the methods of `client.shapes` take."""

from typing import TypeAlias, TypedDict

from ..._runtime.types.unknown import UnknownVariant
from .shapes import Circle, Square

__all__ = [
    "CircleParam",
    "ShapeParam",
    "SquareParam",
]


class CircleParam(TypedDict):
    """Circle.

    Attributes:
        radius: More than 0.
    """

    kind: str
    radius: float
    """More than 0."""


class SquareParam(TypedDict):
    """Square."""

    kind: str
    side: float


ShapeParam: TypeAlias = Circle | CircleParam | Square | SquareParam | UnknownVariant
