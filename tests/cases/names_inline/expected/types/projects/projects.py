"""Types of `client.projects`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "GetProjectSpendLimitResponse",
]


class GetProjectSpendLimitResponse(Model, kw_only=True):
    """Get project spend limit response."""

    amount: int | UnsetType = UNSET
