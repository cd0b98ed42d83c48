"""What the methods of `client.doors` take."""

from typing import NotRequired, TypedDict

__all__ = [
    "PlaceParam",
]


class PlaceParam(TypedDict):
    """Place."""

    street: NotRequired[str]
