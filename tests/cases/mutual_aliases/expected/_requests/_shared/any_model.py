"""Rules for values that several resources take."""

from typing import Any, TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET

__all__ = [
    "Stripes",
    "Zebra",
]


class Stripes(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    zebra: "Zebra"
    value: Any = UNSET


Zebra: TypeAlias = list[Stripes] | str
