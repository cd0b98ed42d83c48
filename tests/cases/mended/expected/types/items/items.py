"""Types of `client.items`."""

from typing import Any

from ..._runtime.models import AwareDatetime, Model
from ..._runtime.values import UNSET, UnsetType

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
