"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import notes
    from .notes.notes import Note, Person
    from .notes.notes_params import PersonParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Note": "notes.notes",
            "Person": "notes.notes",
            "PersonParam": "notes.notes_params",
            "notes": "",
        },
    )

__all__ = [
    "Note",
    "Person",
    "PersonParam",
    "notes",
]
