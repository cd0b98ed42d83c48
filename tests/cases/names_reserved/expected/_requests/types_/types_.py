"""What the arguments of `client.types_` have to keep to."""

from typing import Literal, TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateTimeText
from .._shared.list import List

__all__ = [
    "AnyModel",
    "ConParams",
    "EnumModel",
    "EnumModelEnum",
    "LiteralModel",
    "ModelModel",
    "OptionalModel",
    "Runtime",
    "SelfModel",
    "Str",
    "StructModel",
    "Types",
    "TypesCreateArguments",
]


class AnyModel(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    any: str | UnsetType = UNSET


class ConParams(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    params: str | UnsetType = UNSET


EnumModelEnum: TypeAlias = Literal["enum", "Enum", "ENUM"]


class EnumModel(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    enum: EnumModelEnum | UnsetType = UNSET


class LiteralModel(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    literal: str | UnsetType = UNSET


class ModelModel(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    model: str | UnsetType = UNSET


class OptionalModel(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    optional: str | UnsetType = UNSET


class SelfModel(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    self: str | UnsetType = UNSET


class StructModel(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    struct: str | UnsetType = UNSET


class Runtime(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False, rename={"runtime": "_runtime"}
):
    runtime: str | UnsetType = UNSET


Str: TypeAlias = Literal["None", "True", "self"]


class Types(Struct, kw_only=True, forbid_unknown_fields=True, gc=False, rename={"types_": "types"}):
    types_: str | UnsetType = UNSET


class TypesCreateArguments(
    Struct,
    kw_only=True,
    forbid_unknown_fields=True,
    gc=False,
    rename={"list_": "list", "str_": "str"},
):
    any: AnyModel | UnsetType = UNSET
    con_params: ConParams | UnsetType = UNSET
    enum: EnumModel | UnsetType = UNSET
    literal: LiteralModel | UnsetType = UNSET
    optional: OptionalModel | UnsetType = UNSET
    self_: SelfModel | UnsetType = UNSET
    struct: StructModel | UnsetType = UNSET
    unset: str | UnsetType = UNSET
    class_: str | UnsetType = UNSET
    struct_fields: str | UnsetType = UNSET
    runtime: Runtime | UnsetType = UNSET
    datetime: DateTimeText | UnsetType = UNSET
    list_: List | UnsetType = UNSET
    model: ModelModel | UnsetType = UNSET
    str_: Str | UnsetType = UNSET
    types_: Types | UnsetType = UNSET
