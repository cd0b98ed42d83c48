"""What the arguments of `client.items` have to keep to."""

from msgspec import Struct

__all__ = [
    "ItemsDeleteItemArguments",
    "ItemsGetItemArguments",
]


class ItemsGetItemArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class ItemsDeleteItemArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: int
