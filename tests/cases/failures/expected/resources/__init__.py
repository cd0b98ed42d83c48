"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import AsyncPets, Pets
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncPets": "pets",
            "Pets": "pets",
        },
    )

__all__ = [
    "AsyncPets",
    "Pets",
]
