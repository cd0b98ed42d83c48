"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets.pets import (
        PetsAddArguments,
        PetsDeleteArguments,
        PetsGetArguments,
        PetsListPetsArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "PetsAddArguments": "pets.pets",
            "PetsDeleteArguments": "pets.pets",
            "PetsGetArguments": "pets.pets",
            "PetsListPetsArguments": "pets.pets",
        },
    )

__all__ = [
    "PetsAddArguments",
    "PetsDeleteArguments",
    "PetsGetArguments",
    "PetsListPetsArguments",
]
