"""Input types used in several places."""

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .any_model import Stripes

__all__ = [
    "StripesParam",
    "ZebraParam",
]


class StripesParam(TypedDict):
    """Stripes."""

    value: NotRequired[object]
    zebra: "ZebraParam"


ZebraParam: TypeAlias = Sequence[Stripes | StripesParam] | str
