"""Types of `client.items`."""

from typing import Any

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime, Model

__all__ = [
    "Item",
]


class Item(Model, kw_only=True):
    """Item."""

    id: int
    items: list[Any] | UnsetType = UNSET
    kind: str | UnsetType = UNSET
    payload: Any = UNSET
    when: AwareDatetime | UnsetType = UNSET
