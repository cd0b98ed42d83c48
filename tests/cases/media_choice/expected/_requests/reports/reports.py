"""What the arguments of `client.reports` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "ReportsGetArguments",
    "ReportsGetCsvArguments",
    "ReportsGetImageArguments",
    "ReportsGetPdfArguments",
    "ReportsGetXlsxArguments",
    "ReportsMakeVersionArguments",
    "ReportsMakeVersionAsVersion2Arguments",
    "ReportsMakeVersionFromVersion2Arguments",
]


class ReportsGetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsGetCsvArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsGetImageArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsGetPdfArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: int | UnsetType = UNSET


class ReportsGetXlsxArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
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
