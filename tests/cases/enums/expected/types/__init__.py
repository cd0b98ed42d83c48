"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import things
    from .things.things import (
        ListThingsOrder,
        State,
        Thing,
        ThingLevel,
        ThingMaybe,
        ThingMixed,
        ThingModel,
        ThingRatio,
        ThingSign,
    )
    from .things.things_params import ListThingsOrderParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ListThingsOrder": "things.things",
            "ListThingsOrderParam": "things.things_params",
            "State": "things.things",
            "Thing": "things.things",
            "ThingLevel": "things.things",
            "ThingMaybe": "things.things",
            "ThingMixed": "things.things",
            "ThingModel": "things.things",
            "ThingRatio": "things.things",
            "ThingSign": "things.things",
            "things": "",
        },
    )

__all__ = [
    "ListThingsOrder",
    "ListThingsOrderParam",
    "State",
    "Thing",
    "ThingLevel",
    "ThingMaybe",
    "ThingMixed",
    "ThingModel",
    "ThingRatio",
    "ThingSign",
    "things",
]
