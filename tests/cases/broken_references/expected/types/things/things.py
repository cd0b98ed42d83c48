"""Types of `client.things`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Good",
]


class Good(Model, kw_only=True):
    """Good."""

    id: int | UnsetType = UNSET
