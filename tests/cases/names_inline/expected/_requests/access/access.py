"""What the arguments of `client.access` have to keep to."""

from typing import Literal, TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "AccessCreateRequestArguments",
    "CreateAccessRequestBodyKind",
]

CreateAccessRequestBodyKind: TypeAlias = Literal["read", "write"]


class AccessCreateRequestArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: CreateAccessRequestBodyKind | UnsetType = UNSET
