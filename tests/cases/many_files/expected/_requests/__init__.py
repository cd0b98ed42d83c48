"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets.pets import (
        PetsAddPetArguments,
        PetsDeletePetArguments,
        PetsGetPetArguments,
        PetsListPetsArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "PetsAddPetArguments": "pets.pets",
            "PetsDeletePetArguments": "pets.pets",
            "PetsGetPetArguments": "pets.pets",
            "PetsListPetsArguments": "pets.pets",
        },
    )

__all__ = [
    "PetsAddPetArguments",
    "PetsDeletePetArguments",
    "PetsGetPetArguments",
    "PetsListPetsArguments",
]
