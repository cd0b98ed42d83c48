"""What the methods of `client.notes` take."""

from typing import TypedDict

__all__ = [
    "PersonParam",
]


class PersonParam(TypedDict):
    """Person."""

    name: str
