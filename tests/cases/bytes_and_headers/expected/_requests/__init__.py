"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes.notes import NotesCreateArguments
    from .parts.parts import PartsSendPartsArguments
    from .uploads.uploads import UploadsUploadArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "NotesCreateArguments": "notes.notes",
            "PartsSendPartsArguments": "parts.parts",
            "UploadsUploadArguments": "uploads.uploads",
        },
    )

__all__ = [
    "NotesCreateArguments",
    "PartsSendPartsArguments",
    "UploadsUploadArguments",
]
