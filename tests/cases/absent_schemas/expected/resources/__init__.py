"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import AsyncThings, Things
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncThings": "things",
            "Things": "things",
        },
    )

__all__ = [
    "AsyncThings",
    "Things",
]
