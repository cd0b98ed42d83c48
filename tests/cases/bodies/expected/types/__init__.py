"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import bodies
    from .bodies.bodies import (
        SendListAcceptedResponse,
        SendListClientErrorResponse,
        SendListResponse,
        UploadFileResponse,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "SendListAcceptedResponse": "bodies.bodies",
            "SendListClientErrorResponse": "bodies.bodies",
            "SendListResponse": "bodies.bodies",
            "UploadFileResponse": "bodies.bodies",
            "bodies": "",
        },
    )

__all__ = [
    "SendListAcceptedResponse",
    "SendListClientErrorResponse",
    "SendListResponse",
    "UploadFileResponse",
    "bodies",
]
