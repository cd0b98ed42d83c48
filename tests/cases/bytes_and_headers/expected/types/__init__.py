"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import notes, uploads
    from .notes.notes import Kind, Note, NotesCreateHeaders
    from .uploads.uploads import UploadFile, UploadLink
    from .uploads.uploads_params import UploadFileParam, UploadLinkParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Kind": "notes.notes",
            "Note": "notes.notes",
            "NotesCreateHeaders": "notes.notes",
            "UploadFile": "uploads.uploads",
            "UploadFileParam": "uploads.uploads_params",
            "UploadLink": "uploads.uploads",
            "UploadLinkParam": "uploads.uploads_params",
            "notes": "",
            "uploads": "",
        },
    )

__all__ = [
    "Kind",
    "Note",
    "NotesCreateHeaders",
    "UploadFile",
    "UploadFileParam",
    "UploadLink",
    "UploadLinkParam",
    "notes",
    "uploads",
]
