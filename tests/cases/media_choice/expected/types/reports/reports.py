"""Types of `client.reports`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime, Model
from .._shared.note import Note

__all__ = [
    "GetReportNotFoundResponse",
    "ListStarsHalResponse",
    "ListStarsHalResponseEmbedded",
    "ListStarsStarResponseItem",
    "MakeVersionResponse",
    "MakeVersionVersion2Response",
    "Report",
]


class Report(Model, kw_only=True):
    """Report."""

    total: int


class GetReportNotFoundResponse(Model, kw_only=True):
    """Get report not found response."""

    reason: str | UnsetType = UNSET


class ListStarsHalResponseEmbedded(Model, kw_only=True):
    """List stars hal response embedded."""

    notes: list[Note] | UnsetType = UNSET


class ListStarsHalResponse(Model, kw_only=True, rename={"embedded": "_embedded"}):
    """List stars hal response."""

    embedded: ListStarsHalResponseEmbedded | UnsetType = UNSET


class ListStarsStarResponseItem(Model, kw_only=True):
    """List stars star response item."""

    at: AwareDatetime
    note: Note | UnsetType = UNSET


class MakeVersionResponse(Model, kw_only=True):
    """Make version response."""

    first: str


class MakeVersionVersion2Response(Model, kw_only=True):
    """Make version version2 response."""

    second: str
