"""Types used in several places."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import AwareDatetime, Model

__all__ = [
    "AnyModel",
    "Con",
    "ConParams",
    "EnumModel",
    "EnumModelEnum",
    "List",
    "LiteralModel",
    "ModelModel",
    "OptionalModel",
    "Runtime",
    "SelfModel",
    "Str",
    "StructModel",
    "Types",
]


class AnyModel(Model, kw_only=True):
    """Any model."""

    any: str | UnsetType = UNSET


class ConParams(Model, kw_only=True):
    """Con params."""

    params: str | UnsetType = UNSET


class EnumModelEnum(OpenEnum):
    """Enum model enum."""

    enum = "enum"
    Enum = "Enum"
    ENUM = "ENUM"


class EnumModel(Model, kw_only=True):
    """Enum model."""

    enum: EnumModelEnum | UnsetType = UNSET


class LiteralModel(Model, kw_only=True):
    """Literal model."""

    literal: str | UnsetType = UNSET


class OptionalModel(Model, kw_only=True):
    """Optional model."""

    optional: str | UnsetType = UNSET


class SelfModel(Model, kw_only=True):
    """Self model."""

    self: str | UnsetType = UNSET


class StructModel(Model, kw_only=True):
    """Struct model."""

    struct: str | UnsetType = UNSET


class Runtime(Model, kw_only=True, rename={"runtime": "_runtime"}):
    """Runtime."""

    runtime: str | UnsetType = UNSET


class List(OpenEnum):
    """List."""

    LIST = "list"
    STR = "str"
    NAME = "name"
    VALUE = "value"
    MRO = "mro"
    MISSING = "_missing_"
    CLASS = "__class__"


class ModelModel(Model, kw_only=True):
    """A title of a good many words that nobody would ever want to read to its end, nor to find
    in a file name of any platform, since it goes on and on and on and on, and is as long as
    some descriptions are.
    """

    model: str | UnsetType = UNSET


class Str(OpenEnum):
    """Str."""

    NONE = "None"
    TRUE = "True"
    SELF = "self"


class Types(Model, kw_only=True, rename={"types_": "types"}):
    """Types."""

    types_: str | UnsetType = UNSET


class Con(
    Model,
    kw_only=True,
    rename={
        "any": "Any",
        "con_params": "ConParams",
        "enum": "Enum",
        "literal": "Literal",
        "optional": "Optional",
        "self": "Self",
        "struct": "Struct",
        "unset": "UNSET",
        "class_": "__class__",
        "struct_fields": "__struct_fields__",
        "runtime": "_runtime",
        "datetime_": "datetime",
        "list_": "list",
        "str_": "str",
        "types_": "types",
    },
):
    """Con.

    Attributes:
        model: A title of a good many words that nobody would ever want to read to its end, nor
            to find in a file name of any platform, since it goes on and on and on and on, and is as
            long as some descriptions are.
    """

    any: AnyModel | UnsetType = UNSET
    con_params: ConParams | UnsetType = UNSET
    enum: EnumModel | UnsetType = UNSET
    literal: LiteralModel | UnsetType = UNSET
    optional: OptionalModel | UnsetType = UNSET
    self: SelfModel | UnsetType = UNSET
    struct: StructModel | UnsetType = UNSET
    unset: str | UnsetType = UNSET
    class_: str | UnsetType = UNSET
    struct_fields: str | UnsetType = UNSET
    runtime: Runtime | UnsetType = UNSET
    datetime_: AwareDatetime | UnsetType = UNSET
    list_: List | UnsetType = UNSET
    model: ModelModel | UnsetType = UNSET
    """A title of a good many words that nobody would ever want to read to its end, nor to find
    in a file name of any platform, since it goes on and on and on and on, and is as long as
    some descriptions are.
    """
    str_: Str | UnsetType = UNSET
    types_: Types | UnsetType = UNSET
