"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import things
    from .things.things import ThingsMakeHeaders
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ThingsMakeHeaders": "things.things",
            "things": "",
        },
    )

__all__ = [
    "ThingsMakeHeaders",
    "things",
]
