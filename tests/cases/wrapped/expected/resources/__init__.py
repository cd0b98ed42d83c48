"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .doors import AsyncDoors, Doors
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncDoors": "doors",
            "Doors": "doors",
        },
    )

__all__ = [
    "AsyncDoors",
    "Doors",
]
