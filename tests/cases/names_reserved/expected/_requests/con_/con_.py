"""What the arguments of `client.con` have to keep to."""

from msgspec import Struct

from ..._runtime.values import UNSET, UnsetType
from .._shared.list import List

__all__ = [
    "ConListConArguments",
]


class ConListConArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    extra_body_: str | UnsetType = UNSET
    self_: str | UnsetType = UNSET
    types_: List | UnsetType = UNSET
