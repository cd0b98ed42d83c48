"""What the methods of `client.pets` take."""

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from ..._runtime.types.unknown import UnknownVariant
from .._shared.owner import Cat, Dog, Owner, OwnerAddress, Pet, PetTag

__all__ = [
    "CatParam",
    "DogParam",
    "OwnerAddressParam",
    "OwnerParam",
    "PetFriendParam",
    "PetParam",
    "PetTagParam",
]


class OwnerAddressParam(TypedDict):
    """Owner address."""

    street: NotRequired[str]


class CatParam(TypedDict):
    """Cat."""

    kind: str
    lives: NotRequired[int]


class DogParam(TypedDict):
    """Dog."""

    kind: str
    tricks: NotRequired[Sequence[str]]


PetFriendParam: TypeAlias = Cat | CatParam | Dog | DogParam | UnknownVariant


class PetTagParam(TypedDict):
    """Pet tag."""

    label: NotRequired[str]


class OwnerParam(TypedDict):
    """Owner."""

    address: NotRequired[OwnerAddress | OwnerAddressParam]
    pets: NotRequired["Sequence[Pet | PetParam]"]


PetParam = TypedDict(
    "PetParam",
    {
        "friend": NotRequired[PetFriendParam],
        "home": NotRequired[OwnerAddress | OwnerAddressParam],
        "name": str,
        "nick name": NotRequired[str | None],
        "owner": NotRequired[Owner | OwnerParam],
        "parent": NotRequired["Pet | PetParam"],
        "tag": NotRequired[PetTag | PetTagParam],
    },
)
"""Pet."""
