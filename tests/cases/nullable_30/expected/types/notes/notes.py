"""Types of `client.notes`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Note",
    "Person",
]


class Person(Model, kw_only=True):
    """Person."""

    name: str


class Note(Model, kw_only=True):
    """Note."""

    author: str | None
    text: str
    editor: Person | UnsetType | None = UNSET
    score: int | float | UnsetType | None = UNSET
    subtitle: str | UnsetType = UNSET
    tags: list[str | None] | UnsetType | None = UNSET
