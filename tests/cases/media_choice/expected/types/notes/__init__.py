"""Public types of `client.notes`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.note import Note
    from ..rows.rows_params import NoteParam
    from .notes import CreateNoteMultipartRequestPlace
    from .notes_params import CreateNoteMultipartRequestPlaceParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateNoteMultipartRequestPlace": "notes",
            "CreateNoteMultipartRequestPlaceParam": "notes_params",
            "Note": "._shared.note",
            "NoteParam": ".rows.rows_params",
        },
    )

__all__ = [
    "CreateNoteMultipartRequestPlace",
    "CreateNoteMultipartRequestPlaceParam",
    "Note",
    "NoteParam",
]
