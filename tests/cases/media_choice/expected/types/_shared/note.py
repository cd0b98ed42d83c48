"""Types used in several places."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "Note",
]


class Note(Model, kw_only=True):
    """Note."""

    text: str
    pages: int | UnsetType = UNSET
