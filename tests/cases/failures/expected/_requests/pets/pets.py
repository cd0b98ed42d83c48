"""What the arguments of `client.pets` have to keep to."""

from msgspec import Struct

__all__ = [
    "PetsDeletePetArguments",
    "PetsGetPetArguments",
    "PetsPatchPetArguments",
    "PetsPutPetArguments",
]


class PetsGetPetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class PetsPutPetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class PetsPatchPetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class PetsDeletePetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
