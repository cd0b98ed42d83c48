"""What the arguments of `client.zebra` have to keep to."""

from msgspec import Struct

from .._shared.any_model import Zebra

__all__ = [
    "ZebraAskArguments",
]


class ZebraAskArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: Zebra
