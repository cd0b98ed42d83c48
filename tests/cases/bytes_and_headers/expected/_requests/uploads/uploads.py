"""What the arguments of `client.uploads` have to keep to."""

from msgspec import Struct

__all__ = [
    "UploadFile",
    "UploadLink",
    "UploadsUploadArguments",
]


class UploadFile(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    file: str


class UploadLink(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    url: str


class UploadsUploadArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass
