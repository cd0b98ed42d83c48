"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes.notes import (
        NotesCreateArguments,
        NotesCreateFromTextArguments,
        NotesCreateMultipartArguments,
        NotesCreateTextArguments,
        NotesPutLegacyArguments,
        NotesUpdateNotesArguments,
    )
    from .pictures.pictures import (
        PicturesAddAlbumArguments,
        PicturesAddArguments,
        PicturesAddImageArguments,
        PicturesAddMultipartArguments,
        PicturesReplaceArguments,
        PicturesReplaceImageArguments,
        PicturesReplaceMultipartArguments,
    )
    from .reports.reports import (
        ReportsGetArguments,
        ReportsGetCsvArguments,
        ReportsGetImageArguments,
        ReportsGetPdfArguments,
        ReportsGetXlsxArguments,
        ReportsMakeVersionArguments,
        ReportsMakeVersionAsVersion2Arguments,
        ReportsMakeVersionFromVersion2Arguments,
    )
    from .rows.rows import (
        RowsImportRowsArguments,
        RowsImportRowsAsCsvArguments,
        RowsImportRowsBytesArguments,
        RowsImportRowsFromCsvArguments,
        RowsImportRowsNdjsonArguments,
        RowsTalkArguments,
        RowsTalkMultipartArguments,
        RowsTalkMultipartStreamArguments,
        RowsTalkStreamArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "NotesCreateArguments": "notes.notes",
            "NotesCreateFromTextArguments": "notes.notes",
            "NotesCreateMultipartArguments": "notes.notes",
            "NotesCreateTextArguments": "notes.notes",
            "NotesPutLegacyArguments": "notes.notes",
            "NotesUpdateNotesArguments": "notes.notes",
            "PicturesAddAlbumArguments": "pictures.pictures",
            "PicturesAddArguments": "pictures.pictures",
            "PicturesAddImageArguments": "pictures.pictures",
            "PicturesAddMultipartArguments": "pictures.pictures",
            "PicturesReplaceArguments": "pictures.pictures",
            "PicturesReplaceImageArguments": "pictures.pictures",
            "PicturesReplaceMultipartArguments": "pictures.pictures",
            "ReportsGetArguments": "reports.reports",
            "ReportsGetCsvArguments": "reports.reports",
            "ReportsGetImageArguments": "reports.reports",
            "ReportsGetPdfArguments": "reports.reports",
            "ReportsGetXlsxArguments": "reports.reports",
            "ReportsMakeVersionArguments": "reports.reports",
            "ReportsMakeVersionAsVersion2Arguments": "reports.reports",
            "ReportsMakeVersionFromVersion2Arguments": "reports.reports",
            "RowsImportRowsArguments": "rows.rows",
            "RowsImportRowsAsCsvArguments": "rows.rows",
            "RowsImportRowsBytesArguments": "rows.rows",
            "RowsImportRowsFromCsvArguments": "rows.rows",
            "RowsImportRowsNdjsonArguments": "rows.rows",
            "RowsTalkArguments": "rows.rows",
            "RowsTalkMultipartArguments": "rows.rows",
            "RowsTalkMultipartStreamArguments": "rows.rows",
            "RowsTalkStreamArguments": "rows.rows",
        },
    )

__all__ = [
    "NotesCreateArguments",
    "NotesCreateFromTextArguments",
    "NotesCreateMultipartArguments",
    "NotesCreateTextArguments",
    "NotesPutLegacyArguments",
    "NotesUpdateNotesArguments",
    "PicturesAddAlbumArguments",
    "PicturesAddArguments",
    "PicturesAddImageArguments",
    "PicturesAddMultipartArguments",
    "PicturesReplaceArguments",
    "PicturesReplaceImageArguments",
    "PicturesReplaceMultipartArguments",
    "ReportsGetArguments",
    "ReportsGetCsvArguments",
    "ReportsGetImageArguments",
    "ReportsGetPdfArguments",
    "ReportsGetXlsxArguments",
    "ReportsMakeVersionArguments",
    "ReportsMakeVersionAsVersion2Arguments",
    "ReportsMakeVersionFromVersion2Arguments",
    "RowsImportRowsArguments",
    "RowsImportRowsAsCsvArguments",
    "RowsImportRowsBytesArguments",
    "RowsImportRowsFromCsvArguments",
    "RowsImportRowsNdjsonArguments",
    "RowsTalkArguments",
    "RowsTalkMultipartArguments",
    "RowsTalkMultipartStreamArguments",
    "RowsTalkStreamArguments",
]
