"""What the methods of `client.types_` take."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._shared.any_model import EnumModelEnum, Str

__all__ = [
    "AnyModelParam",
    "ConParamsParam",
    "EnumModelEnumParam",
    "EnumModelParam",
    "LiteralModelParam",
    "ModelModelParam",
    "OptionalModelParam",
    "RuntimeParam",
    "SelfModelParam",
    "StrParam",
    "StructModelParam",
    "TypesParam",
]


class AnyModelParam(TypedDict):
    """Any model."""

    any: NotRequired[str]


class ConParamsParam(TypedDict):
    """Con params."""

    params: NotRequired[str]


EnumModelEnumParam: TypeAlias = EnumModelEnum | Literal["enum", "Enum", "ENUM"]


class EnumModelParam(TypedDict):
    """Enum model.

    Attributes:
        enum: One of "enum", "Enum", "ENUM".
    """

    enum: NotRequired[EnumModelEnumParam]
    """One of "enum", "Enum", "ENUM"."""


class LiteralModelParam(TypedDict):
    """Literal model."""

    literal: NotRequired[str]


class ModelModelParam(TypedDict):
    """A title of a good many words that nobody would ever want to read to its end, nor to find
    in a file name of any platform, since it goes on and on and on and on, and is as long as
    some descriptions are.
    """

    model: NotRequired[str]


class OptionalModelParam(TypedDict):
    """Optional model."""

    optional: NotRequired[str]


class SelfModelParam(TypedDict):
    """Self model."""

    self: NotRequired[str]


class StructModelParam(TypedDict):
    """Struct model."""

    struct: NotRequired[str]


class RuntimeParam(TypedDict):
    """Runtime."""

    _runtime: NotRequired[str]


StrParam: TypeAlias = Str | Literal["None", "True", "self"]


class TypesParam(TypedDict):
    """Types."""

    types: NotRequired[str]
