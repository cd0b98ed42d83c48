"""Types used in several places."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Note",
]


class Note(Model, kw_only=True):
    """Note."""

    text: str
    pages: int | UnsetType = UNSET
