"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things.things import (
        ThingsMakeArguments,
        ThingsSendFormArguments,
        ThingsSendPartsArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ThingsMakeArguments": "things.things",
            "ThingsSendFormArguments": "things.things",
            "ThingsSendPartsArguments": "things.things",
        },
    )

__all__ = [
    "ThingsMakeArguments",
    "ThingsSendFormArguments",
    "ThingsSendPartsArguments",
]
