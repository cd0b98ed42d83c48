"""Types of `client.letters`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "GetAResponse",
    "GetCResponse",
]


class GetCResponse(Model, kw_only=True):
    """Get c response."""

    id: int


class GetAResponse(Model, kw_only=True):
    """Get a response."""

    success: bool
    data: GetCResponse | UnsetType = UNSET
