"""Public types of `client.notes`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import Kind, Note, NotesCreateHeaders
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Kind": "notes",
            "Note": "notes",
            "NotesCreateHeaders": "notes",
        },
    )

__all__ = [
    "Kind",
    "Note",
    "NotesCreateHeaders",
]
