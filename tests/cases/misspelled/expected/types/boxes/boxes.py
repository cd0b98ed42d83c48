"""Types of `client.boxes`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Box",
]


class Box(Model, kw_only=True):
    """Box."""

    size: int
    labels: list[str] | UnsetType = UNSET
    name: str | UnsetType = UNSET
