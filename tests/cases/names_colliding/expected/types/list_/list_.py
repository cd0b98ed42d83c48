"""Types of `client.list_`."""

import datetime as dt
from decimal import Decimal
from uuid import UUID

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime, Model

__all__ = [
    "AnnotatedModel",
    "Pet",
    "Types",
]


class Pet(Model, kw_only=True, rename={"Pet_": "Pet"}):
    """Pet."""

    Pet_: "Pet | UnsetType" = UNSET
    pet: str | UnsetType = UNSET


class Types(Model, kw_only=True, rename={"types_": "types"}):
    """Types."""

    types_: "Types | UnsetType" = UNSET


class AnnotatedModel(
    Model,
    kw_only=True,
    rename={
        "Decimal_": "Decimal",
        "Pet_": "Pet",
        "UUID_": "UUID",
        "bool_": "bool",
        "date_": "date",
        "datetime_": "datetime",
        "decimal_": "decimal",
        "dict_": "dict",
        "float_": "float",
        "int_": "int",
        "list_": "list",
        "str_": "str",
        "types_": "types",
        "uuid_": "uuid",
    },
):
    """Annotated model."""

    Decimal_: Decimal | UnsetType = UNSET
    Pet_: Pet | UnsetType = UNSET
    UUID_: UUID | UnsetType = UNSET
    bool_: bool | UnsetType = UNSET
    date_: dt.date | UnsetType = UNSET
    datetime_: AwareDatetime | UnsetType = UNSET
    decimal_: Decimal | UnsetType = UNSET
    dict_: dict[str, str] | UnsetType = UNSET
    float_: int | float | UnsetType = UNSET
    int_: int | UnsetType = UNSET
    list_: list[str] | UnsetType = UNSET
    pet: Pet | UnsetType = UNSET
    str_: str | UnsetType = UNSET
    types_: Types | UnsetType = UNSET
    uuid_: UUID | UnsetType = UNSET
    zdate: dt.date | UnsetType = UNSET
    zlist: list[list[int]] | UnsetType = UNSET
    zstr: str | UnsetType = UNSET
