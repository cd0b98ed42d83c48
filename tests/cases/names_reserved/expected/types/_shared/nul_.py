"""Types used in several places."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Nul",
]


class Nul(Model, kw_only=True):
    """Nul."""

    nul: str | UnsetType = UNSET
