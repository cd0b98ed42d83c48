"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets.pets import (
        PetsDeleteArguments,
        PetsGetArguments,
        PetsPatchArguments,
        PetsPutArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "PetsDeleteArguments": "pets.pets",
            "PetsGetArguments": "pets.pets",
            "PetsPatchArguments": "pets.pets",
            "PetsPutArguments": "pets.pets",
        },
    )

__all__ = [
    "PetsDeleteArguments",
    "PetsGetArguments",
    "PetsPatchArguments",
    "PetsPutArguments",
]
