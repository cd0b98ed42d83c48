"""What the arguments of `client.apple` have to keep to."""

from typing import TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType
from .._shared.any_model import Zebra

__all__ = [
    "Aardvark",
    "Apple",
    "AppleTellArguments",
]


class Aardvark(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    apple: "Apple | UnsetType" = UNSET
    bunch: "Apple | int | UnsetType | None" = UNSET
    zebra: Zebra | UnsetType = UNSET


Apple: TypeAlias = dict[str, Aardvark] | list[Aardvark]


class AppleTellArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: Apple
