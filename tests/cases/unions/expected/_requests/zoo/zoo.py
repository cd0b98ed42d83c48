"""What the arguments of `client.zoo` have to keep to."""

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "Animal",
    "AnimalBase",
    "AnimalKind",
    "Cat",
    "CatKind",
    "Cow",
    "Mammal",
    "MammalBase",
    "SlotEither",
    "Trout",
    "ZooPutAnimalArguments",
    "ZooPutMammalArguments",
]

CatKind: TypeAlias = Literal["cat", "cow"]


class Cat(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: CatKind
    legs: int | UnsetType = UNSET
    lives: int | UnsetType = UNSET
    name: str | UnsetType = UNSET


class Cow(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: CatKind
    legs: int | UnsetType = UNSET
    name: str | UnsetType = UNSET


class MammalBase(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: CatKind
    legs: int | UnsetType = UNSET
    name: str | UnsetType = UNSET


AnimalKind: TypeAlias = Literal["cat", "cow", "trout"]


class Trout(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: AnimalKind
    length: float | UnsetType = UNSET
    name: str | UnsetType = UNSET


class AnimalBase(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: AnimalKind
    name: str | UnsetType = UNSET


if TYPE_CHECKING:
    Animal: TypeAlias = Any
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
    Mammal: TypeAlias = Any
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
    SlotEither: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    SlotEither = union(
        "SlotEither",
        lambda: (Mammal, Trout),
        module=__name__,
        discriminator="kind",
        mapping={"Mammal": 0, "cat": 0, "cow": 0, "trout": 1},
    )


class ZooPutAnimalArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: Animal


class ZooPutMammalArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    by_name: dict[str, Animal] | UnsetType = UNSET
    either: SlotEither | UnsetType = UNSET
    mammal: Mammal | UnsetType = UNSET
    mammals: list[Mammal] | UnsetType = UNSET
