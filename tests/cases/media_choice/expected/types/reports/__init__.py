"""Public types of `client.reports`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.note import Note
    from ..rows.rows_params import NoteParam
    from .reports import (
        GetReportNotFoundResponse,
        ListStarsHalResponse,
        ListStarsHalResponseEmbedded,
        ListStarsStarResponseItem,
        MakeVersionResponse,
        MakeVersionVersion2Response,
        Report,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "GetReportNotFoundResponse": "reports",
            "ListStarsHalResponse": "reports",
            "ListStarsHalResponseEmbedded": "reports",
            "ListStarsStarResponseItem": "reports",
            "MakeVersionResponse": "reports",
            "MakeVersionVersion2Response": "reports",
            "Note": "._shared.note",
            "NoteParam": ".rows.rows_params",
            "Report": "reports",
        },
    )

__all__ = [
    "GetReportNotFoundResponse",
    "ListStarsHalResponse",
    "ListStarsHalResponseEmbedded",
    "ListStarsStarResponseItem",
    "MakeVersionResponse",
    "MakeVersionVersion2Response",
    "Note",
    "NoteParam",
    "Report",
]
