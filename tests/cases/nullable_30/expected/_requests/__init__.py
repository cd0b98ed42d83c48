"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes.notes import NotesReplaceArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "NotesReplaceArguments": "notes.notes",
        },
    )

__all__ = [
    "NotesReplaceArguments",
]
