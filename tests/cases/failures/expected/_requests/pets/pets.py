"""What the arguments of `client.pets` have to keep to."""

from msgspec import Struct

__all__ = [
    "PetsDeleteArguments",
    "PetsGetArguments",
    "PetsPatchArguments",
    "PetsPutArguments",
]


class PetsGetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class PetsPutArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class PetsPatchArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class PetsDeleteArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
