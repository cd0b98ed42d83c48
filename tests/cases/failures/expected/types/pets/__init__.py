"""Public types of `client.pets`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        CountPetsPartialResponse,
        GetPetErrorResponse,
        Made,
        Missing,
        Pet,
        Problem,
        PutPetAcceptedResponse,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CountPetsPartialResponse": "pets",
            "GetPetErrorResponse": "pets",
            "Made": "pets",
            "Missing": "pets",
            "Pet": "pets",
            "Problem": "pets",
            "PutPetAcceptedResponse": "pets",
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
]
