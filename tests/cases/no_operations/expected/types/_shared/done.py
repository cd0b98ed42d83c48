"""Types used in several places."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime, Model

__all__ = [
    "Done",
]


class Done(Model, kw_only=True):
    """Done."""

    id: str
    at: AwareDatetime | UnsetType = UNSET
