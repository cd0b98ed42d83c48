"""Types of `client.things`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "Good",
]


class Good(Model, kw_only=True):
    """Good."""

    id: int | UnsetType = UNSET
