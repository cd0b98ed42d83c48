"""What the arguments of `client.con` have to keep to."""

from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateText, DateTimeText
from .._shared.list import List

__all__ = [
    "ConListConArguments",
]


class ConListConArguments(
    Struct,
    kw_only=True,
    forbid_unknown_fields=True,
    gc=False,
    rename={"dt_": "dt", "float_": "float", "list_": "list", "str_": "str"},
):
    annotated: Annotated[float, Meta(ge=1)] | UnsetType = UNSET
    uuid: UUID | UnsetType = UNSET
    dt_: DateText | UnsetType = UNSET
    extra_body_: str | UnsetType = UNSET
    float_: float | UnsetType = UNSET
    query_float: float | UnsetType = UNSET
    later: DateTimeText | UnsetType = UNSET
    list_: list[str] | UnsetType = UNSET
    self_: str | UnsetType = UNSET
    str_: str | UnsetType = UNSET
    types_: List | UnsetType = UNSET
