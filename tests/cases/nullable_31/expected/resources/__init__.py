"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import AsyncNotes, Notes
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncNotes": "notes",
            "Notes": "notes",
        },
    )

__all__ = [
    "AsyncNotes",
    "Notes",
]
