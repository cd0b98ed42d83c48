"""Public types of `client.xml`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.pet import Pet
    from .._shared.pet_params import PetParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Pet": "._shared.pet",
            "PetParam": "._shared.pet_params",
        },
    )

__all__ = [
    "Pet",
    "PetParam",
]
