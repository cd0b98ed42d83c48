"""Public types of `client.owners`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.owner import Owner
    from ..pets.pets_params import OwnerParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Owner": "._shared.owner",
            "OwnerParam": ".pets.pets_params",
        },
    )

__all__ = [
    "Owner",
    "OwnerParam",
]
