"""What the arguments of `client.notes` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.octets import Base64Url

__all__ = [
    "NotesCreateArguments",
]


class NotesCreateArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: bytes | UnsetType = UNSET
    image: str | UnsetType = UNSET
    text: str | UnsetType = UNSET
    token: Base64Url | UnsetType = UNSET
