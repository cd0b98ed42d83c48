"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import things
    from .things.things import ThingsMakeThingHeaders
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ThingsMakeThingHeaders": "things.things",
            "things": "",
        },
    )

__all__ = [
    "ThingsMakeThingHeaders",
    "things",
]
