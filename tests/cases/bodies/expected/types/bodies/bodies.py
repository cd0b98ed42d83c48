"""Types of `client.bodies`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "SendAlbumRequestSettings",
    "SendEncodedRequestDeep",
    "SendEncodedRequestFlat",
    "SendEncodedRequestNested",
    "SendListAcceptedResponse",
    "SendListClientErrorResponse",
    "SendListResponse",
    "UploadFileResponse",
]


class SendAlbumRequestSettings(Model, kw_only=True):
    """Send album request settings."""

    public: bool | UnsetType = UNSET


class SendEncodedRequestDeep(Model, kw_only=True):
    """Send encoded request deep."""

    a: str | UnsetType = UNSET
    b: list[int] | UnsetType = UNSET


class SendEncodedRequestFlat(Model, kw_only=True):
    """Send encoded request flat."""

    x: int | UnsetType = UNSET
    y: int | UnsetType = UNSET


class SendEncodedRequestNested(Model, kw_only=True):
    """Send encoded request nested."""

    z: bool | UnsetType = UNSET


class SendListResponse(Model, kw_only=True):
    """Send list response."""

    count: int


class SendListAcceptedResponse(Model, kw_only=True):
    """Send list accepted response."""

    job: str


class SendListClientErrorResponse(Model, kw_only=True):
    """Send list client error response."""

    title: str | UnsetType = UNSET


class UploadFileResponse(Model, kw_only=True):
    """Upload file response."""

    id: str | UnsetType = UNSET
