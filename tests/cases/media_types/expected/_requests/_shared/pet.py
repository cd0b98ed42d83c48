"""Rules for values that several resources take."""

from msgspec import Struct

__all__ = [
    "Pet",
]


class Pet(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str
