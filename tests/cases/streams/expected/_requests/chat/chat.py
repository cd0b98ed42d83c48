"""What the arguments of `client.chat` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "ChatCreateArguments",
    "ChatCreateStreamArguments",
]


class ChatCreateArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    prompt: str
    stream: bool | UnsetType | None = UNSET


class ChatCreateStreamArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    prompt: str
    stream: bool | UnsetType | None = UNSET
