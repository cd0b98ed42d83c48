"""What the arguments of `client.files` have to keep to."""

from msgspec import Struct

__all__ = [
    "FilesFeedArguments",
    "FilesPutAnythingArguments",
    "FilesPutImageArguments",
    "FilesPutStructuredArguments",
    "FilesPutVendorArguments",
    "FilesPutVendorBlobArguments",
]


class FilesPutAnythingArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class FilesFeedArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class FilesPutImageArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class FilesPutStructuredArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str


class FilesPutVendorArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class FilesPutVendorBlobArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass
