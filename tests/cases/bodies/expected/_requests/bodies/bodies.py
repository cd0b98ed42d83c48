"""What the arguments of `client.bodies` have to keep to."""

from msgspec import Struct

from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "BodiesPutRawArguments",
    "BodiesSendFormArguments",
    "BodiesSendListArguments",
    "BodiesUploadFileArguments",
]


class BodiesSendFormArguments(Struct, kw_only=True, forbid_unknown_fields=True):
    name: str | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET


class BodiesSendListArguments(Struct, kw_only=True, forbid_unknown_fields=True):
    body: list[int]


class BodiesPutRawArguments(Struct, kw_only=True, forbid_unknown_fields=True):
    pass


class BodiesUploadFileArguments(Struct, kw_only=True, forbid_unknown_fields=True):
    note: str | UnsetType = UNSET
