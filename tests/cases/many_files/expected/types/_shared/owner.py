"""Types used in several places."""

from typing import TYPE_CHECKING, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model
from ..._runtime.types.unknown import UnknownVariant

__all__ = [
    "Cat",
    "Dog",
    "Owner",
    "OwnerAddress",
    "Pet",
    "PetFriend",
    "PetTag",
]


class OwnerAddress(Model, kw_only=True):
    """Owner address."""

    street: str | UnsetType = UNSET


class Cat(Model, kw_only=True):
    """Cat."""

    kind: str
    lives: int | UnsetType = UNSET


class Dog(Model, kw_only=True):
    """Dog."""

    kind: str
    tricks: list[str] | UnsetType = UNSET


if TYPE_CHECKING:
    PetFriend: TypeAlias = Cat | Dog | UnknownVariant
else:
    from ..._runtime.types.unions import union

    PetFriend = union(
        "PetFriend",
        lambda: (Cat, Dog),
        module=__name__,
        discriminator="kind",
        mapping={"c": 0, "d": 1},
    )


class PetTag(Model, kw_only=True):
    """Pet tag."""

    label: str | UnsetType = UNSET


class Owner(Model, kw_only=True):
    """Owner."""

    address: OwnerAddress | UnsetType = UNSET
    pets: "list[Pet] | UnsetType" = UNSET


class Pet(Model, kw_only=True, rename={"nick_name": "nick name"}):
    """Pet."""

    name: str
    friend: PetFriend | UnsetType = UNSET
    home: OwnerAddress | UnsetType = UNSET
    nick_name: str | UnsetType | None = UNSET
    owner: Owner | UnsetType = UNSET
    parent: "Pet | UnsetType" = UNSET
    tag: PetTag | UnsetType = UNSET
