"""Types of `client.apple`."""

from typing import TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model
from .._shared.any_model import Zebra

__all__ = [
    "Aardvark",
    "Apple",
]


class Aardvark(Model, kw_only=True):
    """Aardvark."""

    apple: "Apple | UnsetType" = UNSET
    bunch: "Apple | int | UnsetType | None" = UNSET
    zebra: Zebra | UnsetType = UNSET


Apple: TypeAlias = dict[str, Aardvark] | list[Aardvark]
