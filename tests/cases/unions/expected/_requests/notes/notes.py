"""What the arguments of `client.notes` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.trimming import ReadOnlyProperty

__all__ = [
    "Note",
    "NoteMore",
    "NotesOpen",
    "NotesPutNotesArguments",
]


class NoteMore(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    made: ReadOnlyProperty | UnsetType = UNSET
    tag: str | UnsetType = UNSET


class Note(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    text: str
    id: ReadOnlyProperty | UnsetType = UNSET
    more: NoteMore | UnsetType = UNSET


class NotesOpen(Struct, kw_only=True, gc=False):
    id: ReadOnlyProperty | UnsetType = UNSET


class NotesPutNotesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    notes: list[Note] | UnsetType = UNSET
    open: NotesOpen | UnsetType = UNSET
