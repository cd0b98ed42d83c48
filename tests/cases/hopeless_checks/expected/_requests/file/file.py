"""What the arguments of `client.file` have to keep to."""

from msgspec import Struct

__all__ = [
    "FileSendArguments",
]


class FileSendArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass
