"""What the methods of `client.rows` take."""

from typing import NotRequired, TypedDict

__all__ = [
    "NoteParam",
]


class NoteParam(TypedDict):
    """Note."""

    pages: NotRequired[int]
    text: str
