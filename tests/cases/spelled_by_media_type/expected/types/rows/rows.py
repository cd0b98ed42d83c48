"""Types of `client.rows`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "FindRowsDeepest",
    "RowResponse",
    "RowsListRowsHeaders",
]


class FindRowsDeepest(Model, kw_only=True):
    """Find rows deepest."""

    a: str | UnsetType = UNSET


class RowResponse(Model, kw_only=True):
    """Row response."""

    a: int | UnsetType = UNSET


class RowsListRowsHeaders(Model, kw_only=True, rename={"x_count": "X-Count"}):
    """Headers of what `list_rows` answers.

    Attributes:
        x_count: `X-Count`.
    """

    x_count: int | UnsetType = UNSET
