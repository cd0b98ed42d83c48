"""What the arguments of `client.reports` have to keep to."""

from typing import Annotated, Any

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateTimeText

__all__ = [
    "GetReportFilter",
    "GetReportPoint",
    "GetReportQuery",
    "ReportsGetArguments",
]


class GetReportPoint(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    x: int | UnsetType = UNSET
    y: int | UnsetType = UNSET


class GetReportFilter(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    max: float | UnsetType = UNSET
    min: float | UnsetType = UNSET


class GetReportQuery(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    text: str


class ReportsGetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    year: Annotated[int, Meta(ge=1900)]
    path: Annotated[list[str], Meta(min_length=1)]
    point: GetReportPoint
    from_: str
    x_trace: str | UnsetType = UNSET
    context: Any = UNSET
    filter: GetReportFilter | UnsetType = UNSET
    ids: Annotated[list[int], Meta(max_length=50)] | UnsetType = UNSET
    old: bool | UnsetType = UNSET
    piped: list[str] | UnsetType = UNSET
    query: GetReportQuery | UnsetType = UNSET
    session: str | UnsetType = UNSET
    since: DateTimeText | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
