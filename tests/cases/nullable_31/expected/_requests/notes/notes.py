"""What the arguments of `client.notes` have to keep to."""

from typing import Annotated

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "NotesReplaceArguments",
    "Person",
]


class Person(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str


class NotesReplaceArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
    author: str | None
    text: Annotated[str, Meta(min_length=1, max_length=100)]
    editor: Person | UnsetType | None = UNSET
    score: Annotated[float, Meta(gt=0)] | UnsetType | None = UNSET
    subtitle: str | UnsetType = UNSET
    tags: list[str | None] | UnsetType | None = UNSET
