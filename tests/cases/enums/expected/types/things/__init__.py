"""Public types of `client.things`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import (
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
    from .things_params import ListThingsOrderParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ListThingsOrder": "things",
            "ListThingsOrderParam": "things_params",
            "State": "things",
            "Thing": "things",
            "ThingLevel": "things",
            "ThingMaybe": "things",
            "ThingMixed": "things",
            "ThingModel": "things",
            "ThingRatio": "things",
            "ThingSign": "things",
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
]
