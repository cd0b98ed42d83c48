"""What the arguments of `client.items` have to keep to."""

from msgspec import Struct

__all__ = [
    "ItemsDeleteArguments",
    "ItemsGetArguments",
]


class ItemsGetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class ItemsDeleteArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: int
