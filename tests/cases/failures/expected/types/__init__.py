"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import pets
    from .pets.pets import (
        CountPetsPartialResponse,
        GetPetErrorResponse,
        Made,
        Missing,
        Pet,
        Problem,
        PutPetAcceptedResponse,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CountPetsPartialResponse": "pets.pets",
            "GetPetErrorResponse": "pets.pets",
            "Made": "pets.pets",
            "Missing": "pets.pets",
            "Pet": "pets.pets",
            "Problem": "pets.pets",
            "PutPetAcceptedResponse": "pets.pets",
            "pets": "",
        },
    )

__all__ = [
    "CountPetsPartialResponse",
    "GetPetErrorResponse",
    "Made",
    "Missing",
    "Pet",
    "Problem",
    "PutPetAcceptedResponse",
    "pets",
]
