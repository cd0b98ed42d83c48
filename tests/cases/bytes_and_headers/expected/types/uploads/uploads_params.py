"""What the methods of `client.uploads` take."""

from typing import TypedDict

from ..._runtime.options import FileTypes

__all__ = [
    "UploadFileParam",
    "UploadLinkParam",
]


class UploadFileParam(TypedDict):
    """Upload file."""

    file: FileTypes


class UploadLinkParam(TypedDict):
    """Upload link."""

    url: str
