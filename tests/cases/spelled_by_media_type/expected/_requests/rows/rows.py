"""What the arguments of `client.rows` have to keep to."""

from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateText

__all__ = [
    "FindRowsDeepest",
    "RowsFindArguments",
    "RowsListRowsArguments",
]


class FindRowsDeepest(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    a: str | UnsetType = UNSET


class RowsFindArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    listed: Annotated[list[str], Meta(min_length=1)]
    named: str
    x_list: list[str] | UnsetType = UNSET
    deep: list[str] | UnsetType = UNSET
    deeper: list[str] | UnsetType = UNSET
    deepest: FindRowsDeepest | UnsetType = UNSET
    either: str | FindRowsDeepest | UnsetType = UNSET
    piped: list[str] | UnsetType = UNSET
    single: str | UnsetType = UNSET
    spaced: list[str] | UnsetType = UNSET


class RowsListRowsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    __secrets__: ClassVar[tuple[str, ...]] = ("x_word",)

    key: str
    x_word: str | UnsetType = UNSET
    day: DateText | UnsetType = UNSET
    filter: FindRowsDeepest | UnsetType = UNSET
    ids: str | UnsetType = UNSET
    pairs: str | UnsetType = UNSET
    size: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    tree: str | UnsetType = UNSET
