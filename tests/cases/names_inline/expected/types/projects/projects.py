"""Types of `client.projects`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "GetProjectSpendLimitResponse",
]


class GetProjectSpendLimitResponse(Model, kw_only=True):
    """Get project spend limit response."""

    amount: int | UnsetType = UNSET
