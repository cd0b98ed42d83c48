"""Public types of `client.rows`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.note import Note
    from .rows import TalkResponse, TalkStreamResponse
    from .rows_params import NoteParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Note": "._shared.note",
            "NoteParam": "rows_params",
            "TalkResponse": "rows",
            "TalkStreamResponse": "rows",
        },
    )

__all__ = [
    "Note",
    "NoteParam",
    "TalkResponse",
    "TalkStreamResponse",
]
