"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bodies import AsyncBodies, Bodies
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncBodies": "bodies",
            "Bodies": "bodies",
        },
    )

__all__ = [
    "AsyncBodies",
    "Bodies",
]
