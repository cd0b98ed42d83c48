"""Types of `client.letters`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

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
