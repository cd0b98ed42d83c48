"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets.pets import (
        PetsDeletePetArguments,
        PetsGetPetArguments,
        PetsPatchPetArguments,
        PetsPutPetArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "PetsDeletePetArguments": "pets.pets",
            "PetsGetPetArguments": "pets.pets",
            "PetsPatchPetArguments": "pets.pets",
            "PetsPutPetArguments": "pets.pets",
        },
    )

__all__ = [
    "PetsDeletePetArguments",
    "PetsGetPetArguments",
    "PetsPatchPetArguments",
    "PetsPutPetArguments",
]
