"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import notes, pictures, reports, rows
    from ._shared.note import Note
    from .notes.notes import CreateNoteMultipartRequestPlace
    from .notes.notes_params import CreateNoteMultipartRequestPlaceParam
    from .pictures.pictures import PictureMultipartRequestCrop
    from .pictures.pictures_params import PictureMultipartRequestCropParam
    from .reports.reports import (
        GetReportNotFoundResponse,
        ListStarsHalResponse,
        ListStarsHalResponseEmbedded,
        ListStarsStarResponseItem,
        MakeVersionResponse,
        MakeVersionVersion2Response,
        Report,
    )
    from .rows.rows import TalkResponse, TalkStreamResponse
    from .rows.rows_params import NoteParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateNoteMultipartRequestPlace": "notes.notes",
            "CreateNoteMultipartRequestPlaceParam": "notes.notes_params",
            "GetReportNotFoundResponse": "reports.reports",
            "ListStarsHalResponse": "reports.reports",
            "ListStarsHalResponseEmbedded": "reports.reports",
            "ListStarsStarResponseItem": "reports.reports",
            "MakeVersionResponse": "reports.reports",
            "MakeVersionVersion2Response": "reports.reports",
            "Note": "_shared.note",
            "NoteParam": "rows.rows_params",
            "PictureMultipartRequestCrop": "pictures.pictures",
            "PictureMultipartRequestCropParam": "pictures.pictures_params",
            "Report": "reports.reports",
            "TalkResponse": "rows.rows",
            "TalkStreamResponse": "rows.rows",
            "notes": "",
            "pictures": "",
            "reports": "",
            "rows": "",
        },
    )

__all__ = [
    "CreateNoteMultipartRequestPlace",
    "CreateNoteMultipartRequestPlaceParam",
    "GetReportNotFoundResponse",
    "ListStarsHalResponse",
    "ListStarsHalResponseEmbedded",
    "ListStarsStarResponseItem",
    "MakeVersionResponse",
    "MakeVersionVersion2Response",
    "Note",
    "NoteParam",
    "PictureMultipartRequestCrop",
    "PictureMultipartRequestCropParam",
    "Report",
    "TalkResponse",
    "TalkStreamResponse",
    "notes",
    "pictures",
    "reports",
    "rows",
]
