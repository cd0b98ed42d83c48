"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import AsyncNotes, Notes
    from .parts import AsyncParts, Parts
    from .uploads import AsyncUploads, Uploads
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncNotes": "notes",
            "AsyncParts": "parts",
            "AsyncUploads": "uploads",
            "Notes": "notes",
            "Parts": "parts",
            "Uploads": "uploads",
        },
    )

__all__ = [
    "AsyncNotes",
    "AsyncParts",
    "AsyncUploads",
    "Notes",
    "Parts",
    "Uploads",
]
