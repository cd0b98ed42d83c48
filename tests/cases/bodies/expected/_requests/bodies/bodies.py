"""What the arguments of `client.bodies` have to keep to."""

from msgspec import Struct

from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "BodiesPutRawArguments",
    "BodiesSendFormArguments",
    "BodiesSendListArguments",
    "BodiesUploadFileArguments",
]


class BodiesSendFormArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET


class BodiesSendListArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: list[int]


class BodiesPutRawArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class BodiesUploadFileArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    note: str | UnsetType = UNSET
