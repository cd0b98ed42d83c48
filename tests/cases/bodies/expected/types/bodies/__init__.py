"""Public types of `client.bodies`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bodies import (
        SendListAcceptedResponse,
        SendListClientErrorResponse,
        SendListResponse,
        UploadFileResponse,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "SendListAcceptedResponse": "bodies",
            "SendListClientErrorResponse": "bodies",
            "SendListResponse": "bodies",
            "UploadFileResponse": "bodies",
        },
    )

__all__ = [
    "SendListAcceptedResponse",
    "SendListClientErrorResponse",
    "SendListResponse",
    "UploadFileResponse",
]
