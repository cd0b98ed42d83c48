"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import AsyncNotes, Notes
    from .pictures import AsyncPictures, Pictures
    from .reports import AsyncReports, Reports
    from .rows import AsyncRows, Rows
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncNotes": "notes",
            "AsyncPictures": "pictures",
            "AsyncReports": "reports",
            "AsyncRows": "rows",
            "Notes": "notes",
            "Pictures": "pictures",
            "Reports": "reports",
            "Rows": "rows",
        },
    )

__all__ = [
    "AsyncNotes",
    "AsyncPictures",
    "AsyncReports",
    "AsyncRows",
    "Notes",
    "Pictures",
    "Reports",
    "Rows",
]
