"""What the methods of `client.zoo` take."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..._runtime.types.unknown import UnknownVariant
from .zoo import AnimalBase, AnimalKind, Cat, Cow, MammalBase, Trout

__all__ = [
    "AnimalBaseParam",
    "AnimalKindParam",
    "AnimalParam",
    "CatParam",
    "CowParam",
    "MammalBaseParam",
    "MammalParam",
    "SlotEitherParam",
    "TroutParam",
]

AnimalKindParam: TypeAlias = AnimalKind | Literal["cat", "cow", "trout"]


class CatParam(TypedDict):
    """Cat.

    Attributes:
        kind: One of "cat", "cow", "trout".
    """

    kind: AnimalKindParam
    legs: NotRequired[int]
    lives: NotRequired[int]
    name: NotRequired[str]


class CowParam(TypedDict):
    """Cow.

    Attributes:
        kind: One of "cat", "cow", "trout".
    """

    kind: AnimalKindParam
    legs: NotRequired[int]
    name: NotRequired[str]


class MammalBaseParam(TypedDict):
    """Mammal base.

    Attributes:
        kind: One of "cat", "cow", "trout".
    """

    kind: AnimalKindParam
    legs: NotRequired[int]
    name: NotRequired[str]


class TroutParam(TypedDict):
    """Trout.

    Attributes:
        kind: One of "cat", "cow", "trout".
    """

    kind: AnimalKindParam
    length: NotRequired[float]
    name: NotRequired[str]


class AnimalBaseParam(TypedDict):
    """Animal base.

    Attributes:
        kind: One of "cat", "cow", "trout".
    """

    kind: AnimalKindParam
    name: NotRequired[str]


AnimalParam: TypeAlias = (
    Cat
    | CatParam
    | Cow
    | CowParam
    | MammalBase
    | MammalBaseParam
    | Trout
    | TroutParam
    | AnimalBase
    | AnimalBaseParam
    | UnknownVariant
)

MammalParam: TypeAlias = (
    Cat | CatParam | Cow | CowParam | MammalBase | MammalBaseParam | UnknownVariant
)

SlotEitherParam: TypeAlias = MammalParam | Trout | TroutParam | UnknownVariant
