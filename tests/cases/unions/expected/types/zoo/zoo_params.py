"""What the methods of `client.zoo` take."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..._runtime.types.unknown import UnknownVariant
from .zoo import AnimalBase, AnimalKind, Cat, CatKind, Cow, MammalBase, Trout

__all__ = [
    "AnimalBaseParam",
    "AnimalKindParam",
    "AnimalParam",
    "CatKindParam",
    "CatParam",
    "CowParam",
    "MammalBaseParam",
    "MammalParam",
    "SlotEitherParam",
    "TroutParam",
]

CatKindParam: TypeAlias = CatKind | Literal["cat", "cow"]


class CatParam(TypedDict):
    """Cat.

    Attributes:
        kind: One of "cat", "cow".
    """

    kind: CatKindParam
    """One of "cat", "cow"."""
    legs: NotRequired[int]
    lives: NotRequired[int]
    name: NotRequired[str]


class CowParam(TypedDict):
    """Cow.

    Attributes:
        kind: One of "cat", "cow".
    """

    kind: CatKindParam
    """One of "cat", "cow"."""
    legs: NotRequired[int]
    name: NotRequired[str]


class MammalBaseParam(TypedDict):
    """Mammal base.

    Attributes:
        kind: One of "cat", "cow".
    """

    kind: CatKindParam
    """One of "cat", "cow"."""
    legs: NotRequired[int]
    name: NotRequired[str]


AnimalKindParam: TypeAlias = AnimalKind | Literal["cat", "cow", "trout"]


class TroutParam(TypedDict):
    """Trout.

    Attributes:
        kind: One of "cat", "cow", "trout".
    """

    kind: AnimalKindParam
    """One of "cat", "cow", "trout"."""
    length: NotRequired[float]
    name: NotRequired[str]


class AnimalBaseParam(TypedDict):
    """Animal base.

    Attributes:
        kind: One of "cat", "cow", "trout".
    """

    kind: AnimalKindParam
    """One of "cat", "cow", "trout"."""
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
