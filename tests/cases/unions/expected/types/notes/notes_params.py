"""What the methods of `client.notes` take."""

from typing import NotRequired, TypedDict

from .notes import NoteMore

__all__ = [
    "NoteMoreParam",
    "NoteParam",
    "NotesOpenParam",
]


class NoteMoreParam(TypedDict):
    """Note more."""

    tag: NotRequired[str]


class NoteParam(TypedDict):
    """Note."""

    more: NotRequired[NoteMore | NoteMoreParam]
    text: str


class NotesOpenParam(TypedDict):
    """Notes open."""
