"""Public types of `client.things`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import ThingsMakeHeaders
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ThingsMakeHeaders": "things",
        },
    )

__all__ = [
    "ThingsMakeHeaders",
]
