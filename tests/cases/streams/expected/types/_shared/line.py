"""Types used in several places."""

from ..._runtime.models import AwareDatetime, Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "Line",
]


class Line(Model, kw_only=True):
    """Line."""

    text: str
    at: AwareDatetime | UnsetType = UNSET
