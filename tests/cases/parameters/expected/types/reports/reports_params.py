"""What the methods of `client.reports` take."""

from typing import NotRequired, TypedDict

__all__ = [
    "GetReportFilterParam",
    "GetReportPointParam",
    "GetReportQueryParam",
]


class GetReportPointParam(TypedDict):
    """Get report point."""

    x: NotRequired[int]
    y: NotRequired[int]


class GetReportFilterParam(TypedDict):
    """Get report filter."""

    max: NotRequired[float]
    min: NotRequired[float]


class GetReportQueryParam(TypedDict):
    """Get report query."""

    text: str
