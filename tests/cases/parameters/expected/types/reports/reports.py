"""Types of `client.reports`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "GetReportFilter",
    "GetReportPoint",
    "GetReportQuery",
]


class GetReportPoint(Model, kw_only=True):
    """Get report point."""

    x: int | UnsetType = UNSET
    y: int | UnsetType = UNSET


class GetReportFilter(Model, kw_only=True):
    """Get report filter."""

    max: int | float | UnsetType = UNSET
    min: int | float | UnsetType = UNSET


class GetReportQuery(Model, kw_only=True):
    """Get report query."""

    text: str
