"""Public types of `client.uploads`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .uploads import UploadFile, UploadLink
    from .uploads_params import UploadFileParam, UploadLinkParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "UploadFile": "uploads",
            "UploadFileParam": "uploads_params",
            "UploadLink": "uploads",
            "UploadLinkParam": "uploads_params",
        },
    )

__all__ = [
    "UploadFile",
    "UploadFileParam",
    "UploadLink",
    "UploadLinkParam",
]
