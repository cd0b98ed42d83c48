"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.types.unknown import UnknownVariant
    from . import owners, pets
    from ._shared.owner import Cat, Dog, Owner, OwnerAddress, Pet, PetFriend, PetTag
    from .pets.pets import Failure, ListPetsItem, PetsListPetsHeaders
    from .pets.pets_params import (
        CatParam,
        DogParam,
        OwnerAddressParam,
        OwnerParam,
        PetFriendParam,
        PetParam,
        PetTagParam,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Cat": "_shared.owner",
            "CatParam": "pets.pets_params",
            "Dog": "_shared.owner",
            "DogParam": "pets.pets_params",
            "Failure": "pets.pets",
            "ListPetsItem": "pets.pets",
            "Owner": "_shared.owner",
            "OwnerAddress": "_shared.owner",
            "OwnerAddressParam": "pets.pets_params",
            "OwnerParam": "pets.pets_params",
            "Pet": "_shared.owner",
            "PetFriend": "_shared.owner",
            "PetFriendParam": "pets.pets_params",
            "PetParam": "pets.pets_params",
            "PetTag": "_shared.owner",
            "PetTagParam": "pets.pets_params",
            "PetsListPetsHeaders": "pets.pets",
            "UnknownVariant": "._runtime.types.unknown",
            "owners": "",
            "pets": "",
        },
    )

__all__ = [
    "Cat",
    "CatParam",
    "Dog",
    "DogParam",
    "Failure",
    "ListPetsItem",
    "Owner",
    "OwnerAddress",
    "OwnerAddressParam",
    "OwnerParam",
    "Pet",
    "PetFriend",
    "PetFriendParam",
    "PetParam",
    "PetTag",
    "PetTagParam",
    "PetsListPetsHeaders",
    "UnknownVariant",
    "owners",
    "pets",
]
