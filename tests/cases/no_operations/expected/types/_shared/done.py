"""Types used in several places."""

from ..._runtime.models import AwareDatetime, Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "Done",
]


class Done(Model, kw_only=True):
    """Done."""

    id: str
    at: AwareDatetime | UnsetType = UNSET
