"""What the arguments of `client.parts` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "PartsSendPartsArguments",
]


class PartsSendPartsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    note: str | None
    joined: list[str] | UnsetType = UNSET
    quoted: str | UnsetType = UNSET
