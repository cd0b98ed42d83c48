"""What the arguments of `client.file` have to keep to."""

from msgspec import Struct

__all__ = [
    "FileSendFileArguments",
]


class FileSendFileArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass
