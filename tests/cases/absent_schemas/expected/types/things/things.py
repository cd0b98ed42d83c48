"""Types of `client.things`."""

from typing import Any

from ..._runtime.options import UNSET
from ..._runtime.types.models import Model

__all__ = [
    "ThingsMakeHeaders",
]


class ThingsMakeHeaders(Model, kw_only=True, rename={"x_kind": "X-Kind"}):
    """Headers of what `make` answers.

    Attributes:
        x_kind: `X-Kind`.
    """

    x_kind: Any = UNSET
