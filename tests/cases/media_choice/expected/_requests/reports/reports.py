"""What the arguments of `client.reports` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "ReportsGetReportArguments",
    "ReportsGetReportCsvArguments",
    "ReportsGetReportImageArguments",
    "ReportsGetReportPdfArguments",
    "ReportsGetReportXlsxArguments",
    "ReportsMakeVersionArguments",
    "ReportsMakeVersionAsVersion2Arguments",
    "ReportsMakeVersionFromVersion2Arguments",
]


class ReportsGetReportArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsGetReportCsvArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsGetReportImageArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsGetReportPdfArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsGetReportXlsxArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsMakeVersionArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    one: str


class ReportsMakeVersionAsVersion2Arguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    one: str


class ReportsMakeVersionFromVersion2Arguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    two: str
