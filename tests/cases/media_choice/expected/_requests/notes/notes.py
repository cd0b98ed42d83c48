"""What the arguments of `client.notes` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "CreateNoteMultipartRequestPlace",
    "NotesCreateArguments",
    "NotesCreateFromTextArguments",
    "NotesCreateMultipartArguments",
    "NotesCreateTextArguments",
    "NotesPutLegacyArguments",
    "NotesUpdateNotesArguments",
]


class CreateNoteMultipartRequestPlace(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    page: int | UnsetType = UNSET


class NotesCreateArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    text: str
    pages: int | UnsetType = UNSET


class NotesUpdateNotesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    text: str
    pages: int | UnsetType = UNSET


class NotesCreateMultipartArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    place: CreateNoteMultipartRequestPlace | UnsetType = UNSET


class NotesCreateFromTextArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class NotesPutLegacyArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pages: int | UnsetType = UNSET
    text: str | UnsetType = UNSET


class NotesCreateTextArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass
