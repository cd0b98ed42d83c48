"""Types of `client.things`."""

from typing import Literal, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import ExtensibleEnum, OpenEnum, OpenIntEnum
from ..._runtime.types.models import Model

__all__ = [
    "ListThingsOrder",
    "State",
    "Thing",
    "ThingLevel",
    "ThingMaybe",
    "ThingMixed",
    "ThingModel",
    "ThingRatio",
    "ThingSign",
]


class State(OpenEnum):
    """Where a thing is in its life."""

    NEW = "NEW"
    new = "new"
    IN_USE = "IN_USE"
    IN_DASH_USE = "in-use"
    GONE = "gone"


class ThingLevel(OpenIntEnum):
    """Thing level."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3


class ThingMaybe(OpenEnum):
    """Thing maybe."""

    YES = "yes"
    NO = "no"


ThingMixed: TypeAlias = int | str | bool


class ThingModel(ExtensibleEnum):
    """Thing model."""

    SMALL = "small"
    LARGE = "large"


ThingRatio: TypeAlias = float


class ThingSign(OpenEnum):
    """Thing sign."""

    PLUS = "+"
    MINUS = "-"
    PLUS_1 = "+1"
    MINUS_1 = "-1"
    EMPTY = ""
    SPACE = " "
    A_SPACE_B = "a b"
    A_DASH_B = "a-b"
    A_B = "a_b"
    NONE = "None"
    CLASS = "class"
    MRO = "mro"
    NAME = "name"
    É = "é"


class Thing(Model, kw_only=True):
    """Thing.

    Attributes:
        state: Where a thing is in its life.
    """

    level: ThingLevel
    state: State
    """Where a thing is in its life."""
    maybe: ThingMaybe | UnsetType | None = UNSET
    mixed: ThingMixed | UnsetType | None = UNSET
    model: ThingModel | UnsetType = UNSET
    only: Literal["fixed"] | UnsetType = UNSET
    ratio: ThingRatio | UnsetType = UNSET
    sign: ThingSign | UnsetType = UNSET


class ListThingsOrder(OpenEnum):
    """List things order."""

    ASCENDING = "ascending"
    DESCENDING = "descending"
