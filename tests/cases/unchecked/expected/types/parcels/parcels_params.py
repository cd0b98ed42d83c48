"""What the methods of `client.parcels` take."""

from typing import NotRequired, TypeAlias, TypedDict

from .parcels import Round, Square

__all__ = [
    "EitherParam",
    "RoundParam",
    "SquareParam",
]


class RoundParam(TypedDict):
    """Round."""

    id: NotRequired[str]
    radius: float


class SquareParam(TypedDict):
    """Square."""

    id: NotRequired[str]
    side: float


EitherParam: TypeAlias = Round | RoundParam | Square | SquareParam
