"""Types of `client.beta`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Status",
]


class Status(Model, kw_only=True):
    """Status."""

    open: bool | UnsetType = UNSET
