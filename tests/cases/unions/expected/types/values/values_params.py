"""What the methods of `client.values` take."""

from typing import NotRequired, TypedDict

__all__ = [
    "AgeParam",
    "NameParam",
]


class AgeParam(TypedDict):
    """Age."""

    age: int
    size: NotRequired[int]


class NameParam(TypedDict):
    """Name."""

    name: NotRequired[str]
