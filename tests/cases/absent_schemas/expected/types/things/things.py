"""Types of `client.things`."""

from typing import Any

from ..._runtime.options import UNSET
from ..._runtime.types.models import Model

__all__ = [
    "ThingsMakeThingHeaders",
]


class ThingsMakeThingHeaders(Model, kw_only=True, rename={"x_kind": "X-Kind"}):
    """Headers of what `make_thing` answers.

    Attributes:
        x_kind: `X-Kind`.
    """

    x_kind: Any = UNSET
