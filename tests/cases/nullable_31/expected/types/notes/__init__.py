"""Public types of `client.notes`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import Note, Person
    from .notes_params import PersonParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Note": "notes",
            "Person": "notes",
            "PersonParam": "notes_params",
        },
    )

__all__ = [
    "Note",
    "Person",
    "PersonParam",
]
