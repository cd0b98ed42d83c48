"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .owners import AsyncOwners, Owners
    from .pets import AsyncPets, Pets
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncOwners": "owners",
            "AsyncPets": "pets",
            "Owners": "owners",
            "Pets": "pets",
        },
    )

__all__ = [
    "AsyncOwners",
    "AsyncPets",
    "Owners",
    "Pets",
]
