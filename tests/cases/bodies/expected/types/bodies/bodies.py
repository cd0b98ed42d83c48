"""Types of `client.bodies`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "SendListAcceptedResponse",
    "SendListClientErrorResponse",
    "SendListResponse",
    "UploadFileResponse",
]


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
