"""Types used in several places."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "Nul",
]


class Nul(Model, kw_only=True):
    """Nul."""

    nul: str | UnsetType = UNSET
