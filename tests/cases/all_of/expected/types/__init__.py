"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import pets
    from .pets.pets import Cat, Named
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Cat": "pets.pets",
            "Named": "pets.pets",
            "pets": "",
        },
    )

__all__ = [
    "Cat",
    "Named",
    "pets",
]
