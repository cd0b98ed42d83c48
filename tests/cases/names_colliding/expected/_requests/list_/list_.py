"""What the arguments of `client.list_` have to keep to."""

from decimal import Decimal
from uuid import UUID

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateText, DateTimeText

__all__ = [
    "ListCreateArguments",
    "Pet",
    "Types",
]


class Pet(Struct, kw_only=True, forbid_unknown_fields=True, gc=False, rename={"Pet_": "Pet"}):
    Pet_: "Pet | UnsetType" = UNSET
    pet: str | UnsetType = UNSET


class Types(Struct, kw_only=True, forbid_unknown_fields=True, gc=False, rename={"types_": "types"}):
    types_: "Types | UnsetType" = UNSET


class ListCreateArguments(
    Struct,
    kw_only=True,
    forbid_unknown_fields=True,
    gc=False,
    rename={
        "bool_": "bool",
        "dict_": "dict",
        "float_": "float",
        "int_": "int",
        "list_": "list",
        "str_": "str",
    },
):
    body_decimal: Decimal | UnsetType = UNSET
    body_pet: Pet | UnsetType = UNSET
    body_uuid: UUID | UnsetType = UNSET
    bool_: bool | UnsetType = UNSET
    date: DateText | UnsetType = UNSET
    datetime: DateTimeText | UnsetType = UNSET
    decimal: Decimal | UnsetType = UNSET
    dict_: dict[str, str] | UnsetType = UNSET
    float_: float | UnsetType = UNSET
    int_: int | UnsetType = UNSET
    list_: list[str] | UnsetType = UNSET
    pet: Pet | UnsetType = UNSET
    str_: str | UnsetType = UNSET
    types_: Types | UnsetType = UNSET
    uuid: UUID | UnsetType = UNSET
    zdate: DateText | UnsetType = UNSET
    zlist: list[list[int]] | UnsetType = UNSET
    zstr: str | UnsetType = UNSET
