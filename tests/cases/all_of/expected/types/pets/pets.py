"""Types of `client.pets`."""

from typing import Any

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Cat",
    "Named",
]


class Named(Model, kw_only=True):
    """Named."""

    name: str


class Cat(Model, kw_only=True):
    """A cat.

    Attributes:
        friend: Another one, described here.
    """

    age: int
    name: str
    forgotten: Any = UNSET
    friend: Named | UnsetType = UNSET
    """Another one, described here."""
    lives: int | UnsetType = UNSET
    misspelled: Any = UNSET
