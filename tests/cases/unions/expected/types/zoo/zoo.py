"""Types of `client.zoo`."""

from typing import TYPE_CHECKING, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import Model
from ..._runtime.types.unknown import UnknownVariant

__all__ = [
    "Animal",
    "AnimalBase",
    "AnimalKind",
    "Cat",
    "CatKind",
    "Cow",
    "Mammal",
    "MammalBase",
    "Slot",
    "SlotEither",
    "Trout",
]


class CatKind(OpenEnum):
    """Cat kind."""

    CAT = "cat"
    COW = "cow"


class Cat(Model, kw_only=True):
    """Cat."""

    kind: CatKind
    legs: int | UnsetType = UNSET
    lives: int | UnsetType = UNSET
    name: str | UnsetType = UNSET


class Cow(Model, kw_only=True):
    """Cow."""

    kind: CatKind
    legs: int | UnsetType = UNSET
    name: str | UnsetType = UNSET


class MammalBase(Model, kw_only=True):
    """Mammal base."""

    kind: CatKind
    legs: int | UnsetType = UNSET
    name: str | UnsetType = UNSET


class AnimalKind(OpenEnum):
    """Animal kind."""

    CAT = "cat"
    COW = "cow"
    TROUT = "trout"


class Trout(Model, kw_only=True):
    """Trout."""

    kind: AnimalKind
    length: int | float | UnsetType = UNSET
    name: str | UnsetType = UNSET


class AnimalBase(Model, kw_only=True):
    """Animal base."""

    kind: AnimalKind
    name: str | UnsetType = UNSET


if TYPE_CHECKING:
    Animal: TypeAlias = Cat | Cow | MammalBase | Trout | AnimalBase
else:
    from ..._runtime.types.unions import union

    Animal = union(
        "Animal",
        lambda: (Cat, Cow, MammalBase, Trout, AnimalBase),
        module=__name__,
        discriminator="kind",
        mapping={"Mammal": 2, "cat": 0, "cow": 1, "trout": 3},
        fallback=4,
    )

if TYPE_CHECKING:
    Mammal: TypeAlias = Cat | Cow | MammalBase
else:
    from ..._runtime.types.unions import union

    Mammal = union(
        "Mammal",
        lambda: (Cat, Cow, MammalBase),
        module=__name__,
        discriminator="kind",
        mapping={"cat": 0, "cow": 1},
        fallback=2,
    )

if TYPE_CHECKING:
    SlotEither: TypeAlias = Mammal | Trout | UnknownVariant
else:
    from ..._runtime.types.unions import union

    SlotEither = union(
        "SlotEither",
        lambda: (Mammal, Trout),
        module=__name__,
        discriminator="kind",
        mapping={"Mammal": 0, "cat": 0, "cow": 0, "trout": 1},
    )


class Slot(Model, kw_only=True):
    """Slot."""

    by_name: dict[str, Animal] | UnsetType = UNSET
    either: SlotEither | UnsetType = UNSET
    mammal: Mammal | UnsetType = UNSET
    mammals: list[Mammal] | UnsetType = UNSET
