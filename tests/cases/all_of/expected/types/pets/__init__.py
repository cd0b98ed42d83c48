"""Public types of `client.pets`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import Cat, Named
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Cat": "pets",
            "Named": "pets",
        },
    )

__all__ = [
    "Cat",
    "Named",
]
