"""Public types of `client.notes`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import Note, NoteMore, Notes, NotesOpen
    from .notes_params import NoteMoreParam, NoteParam, NotesOpenParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Note": "notes",
            "NoteMore": "notes",
            "NoteMoreParam": "notes_params",
            "NoteParam": "notes_params",
            "Notes": "notes",
            "NotesOpen": "notes",
            "NotesOpenParam": "notes_params",
        },
    )

__all__ = [
    "Note",
    "NoteMore",
    "NoteMoreParam",
    "NoteParam",
    "Notes",
    "NotesOpen",
    "NotesOpenParam",
]
