"""What the arguments of `client.things` have to keep to."""

from typing import Literal, TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "ListThingsOrder",
    "ThingsListThingsArguments",
]

ListThingsOrder: TypeAlias = Literal["ascending", "descending"]


class ThingsListThingsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    order: ListThingsOrder | UnsetType = UNSET
