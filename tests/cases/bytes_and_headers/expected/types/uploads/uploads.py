"""Types of `client.uploads`."""

from ..._runtime.types.models import Model

__all__ = [
    "UploadFile",
    "UploadLink",
]


class UploadFile(Model, kw_only=True):
    """Upload file."""

    file: str


class UploadLink(Model, kw_only=True):
    """Upload link."""

    url: str
