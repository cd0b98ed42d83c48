"""Types used in several places."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime, Model

__all__ = [
    "Line",
]


class Line(Model, kw_only=True):
    """Line."""

    text: str
    at: AwareDatetime | UnsetType = UNSET
