"""What the arguments of `client.doors` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "DoorsListAllKeysArguments",
]


class DoorsListAllKeysArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    csrf_token: str | UnsetType = UNSET
    limit: int | UnsetType = UNSET
    theme: str | UnsetType = UNSET
