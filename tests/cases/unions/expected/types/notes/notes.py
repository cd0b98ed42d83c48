"""Types of `client.notes`."""

from typing import Any

import msgspec

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model, OpenModel

__all__ = [
    "Note",
    "NoteMore",
    "Notes",
    "NotesOpen",
]


class NoteMore(Model, kw_only=True):
    """Note more."""

    made: str | UnsetType = UNSET
    tag: str | UnsetType = UNSET


class Note(Model, kw_only=True):
    """Note."""

    id: int
    text: str
    more: NoteMore | UnsetType = UNSET


class NotesOpen(OpenModel):
    """Notes open."""

    id: int | UnsetType = UNSET
    additional_properties: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])


class Notes(Model, kw_only=True):
    """Notes."""

    notes: list[Note] | UnsetType = UNSET
    open: NotesOpen | UnsetType = UNSET
