"""What the arguments of `client.pets` have to keep to."""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "Cat",
    "Dog",
    "Owner",
    "OwnerAddress",
    "Pet",
    "PetFriend",
    "PetTag",
    "PetsAddArguments",
    "PetsDeleteArguments",
    "PetsGetArguments",
    "PetsListPetsArguments",
]


class OwnerAddress(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    street: str | UnsetType = UNSET


class Cat(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: str
    lives: int | UnsetType = UNSET


class Dog(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: str
    tricks: list[str] | UnsetType = UNSET


if TYPE_CHECKING:
    PetFriend: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    PetFriend = union(
        "PetFriend",
        lambda: (Cat, Dog),
        module=__name__,
        discriminator="kind",
        mapping={"c": 0, "d": 1},
    )


class PetTag(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    label: str | UnsetType = UNSET


class Owner(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    address: OwnerAddress | UnsetType = UNSET
    pets: "list[Pet] | UnsetType" = UNSET


class Pet(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False, rename={"nick_name": "nick name"}
):
    name: str
    friend: PetFriend | UnsetType = UNSET
    home: OwnerAddress | UnsetType = UNSET
    nick_name: str | UnsetType | None = UNSET
    owner: Owner | UnsetType = UNSET
    parent: "Pet | UnsetType" = UNSET
    tag: PetTag | UnsetType = UNSET


class PetsListPetsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    limit: Annotated[int, Meta(le=50)] | UnsetType = UNSET


class PetsAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str
    friend: PetFriend | UnsetType = UNSET
    home: OwnerAddress | UnsetType = UNSET
    nick_name: str | UnsetType | None = UNSET
    owner: Owner | UnsetType = UNSET
    parent: Pet | UnsetType = UNSET
    tag: PetTag | UnsetType = UNSET


class PetsGetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class PetsDeleteArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
