"""What the arguments of `client.boxes` have to keep to."""

from typing import Annotated

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "BoxesAddArguments",
    "BoxesListBoxesArguments",
    "BoxesReplaceTextArguments",
]


class BoxesListBoxesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kinds: list[str] | UnsetType = UNSET
    limit: Annotated[int, Meta(ge=1)] | UnsetType = UNSET


class BoxesAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    size: Annotated[int, Meta(ge=1)]
    labels: Annotated[list[str], Meta(min_length=1, max_length=3)] | UnsetType = UNSET
    name: Annotated[str, Meta(min_length=3)] | UnsetType = UNSET


class BoxesReplaceTextArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass
