"""Public types of `client.pets`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.owner import Owner, OwnerAddress, Pet, PetFriend, PetTag
    from .pets import Failure, ListPetsItem, PetsListPetsHeaders
    from .pets_params import (
        CatParam,
        DogParam,
        OwnerAddressParam,
        OwnerParam,
        PetFriendParam,
        PetParam,
        PetTagParam,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CatParam": "pets_params",
            "DogParam": "pets_params",
            "Failure": "pets",
            "ListPetsItem": "pets",
            "Owner": "._shared.owner",
            "OwnerAddress": "._shared.owner",
            "OwnerAddressParam": "pets_params",
            "OwnerParam": "pets_params",
            "Pet": "._shared.owner",
            "PetFriend": "._shared.owner",
            "PetFriendParam": "pets_params",
            "PetParam": "pets_params",
            "PetTag": "._shared.owner",
            "PetTagParam": "pets_params",
            "PetsListPetsHeaders": "pets",
        },
    )

__all__ = [
    "CatParam",
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
]
