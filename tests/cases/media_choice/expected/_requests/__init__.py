"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes.notes import (
        NotesCreateNoteArguments,
        NotesCreateNoteFromTextArguments,
        NotesCreateNoteMultipartArguments,
        NotesCreateNoteTextArguments,
        NotesPutLegacyArguments,
        NotesUpdateNotesArguments,
    )
    from .pictures.pictures import (
        PicturesAddAlbumArguments,
        PicturesAddPictureArguments,
        PicturesAddPictureImageArguments,
        PicturesAddPictureMultipartArguments,
        PicturesReplacePictureArguments,
        PicturesReplacePictureImageArguments,
        PicturesReplacePictureMultipartArguments,
    )
    from .reports.reports import (
        ReportsGetReportArguments,
        ReportsGetReportCsvArguments,
        ReportsGetReportImageArguments,
        ReportsGetReportPdfArguments,
        ReportsGetReportXlsxArguments,
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
            "NotesCreateNoteArguments": "notes.notes",
            "NotesCreateNoteFromTextArguments": "notes.notes",
            "NotesCreateNoteMultipartArguments": "notes.notes",
            "NotesCreateNoteTextArguments": "notes.notes",
            "NotesPutLegacyArguments": "notes.notes",
            "NotesUpdateNotesArguments": "notes.notes",
            "PicturesAddAlbumArguments": "pictures.pictures",
            "PicturesAddPictureArguments": "pictures.pictures",
            "PicturesAddPictureImageArguments": "pictures.pictures",
            "PicturesAddPictureMultipartArguments": "pictures.pictures",
            "PicturesReplacePictureArguments": "pictures.pictures",
            "PicturesReplacePictureImageArguments": "pictures.pictures",
            "PicturesReplacePictureMultipartArguments": "pictures.pictures",
            "ReportsGetReportArguments": "reports.reports",
            "ReportsGetReportCsvArguments": "reports.reports",
            "ReportsGetReportImageArguments": "reports.reports",
            "ReportsGetReportPdfArguments": "reports.reports",
            "ReportsGetReportXlsxArguments": "reports.reports",
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
    "NotesCreateNoteArguments",
    "NotesCreateNoteFromTextArguments",
    "NotesCreateNoteMultipartArguments",
    "NotesCreateNoteTextArguments",
    "NotesPutLegacyArguments",
    "NotesUpdateNotesArguments",
    "PicturesAddAlbumArguments",
    "PicturesAddPictureArguments",
    "PicturesAddPictureImageArguments",
    "PicturesAddPictureMultipartArguments",
    "PicturesReplacePictureArguments",
    "PicturesReplacePictureImageArguments",
    "PicturesReplacePictureMultipartArguments",
    "ReportsGetReportArguments",
    "ReportsGetReportCsvArguments",
    "ReportsGetReportImageArguments",
    "ReportsGetReportPdfArguments",
    "ReportsGetReportXlsxArguments",
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
