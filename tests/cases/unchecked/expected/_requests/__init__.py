"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcels.parcels import ParcelsAddArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ParcelsAddArguments": "parcels.parcels",
        },
    )

__all__ = [
    "ParcelsAddArguments",
]
