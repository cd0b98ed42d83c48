"""Types of `client.tree`."""

from typing import Any

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Node",
    "Owner",
]


class Node(Model, kw_only=True):
    """Node."""

    value: Any
    children: "list[Node] | UnsetType" = UNSET
    owner: "Owner | UnsetType" = UNSET


class Owner(Model, kw_only=True):
    """Owner."""

    next: "Owner | UnsetType | None" = UNSET
    roots: dict[str, Node] | UnsetType = UNSET
