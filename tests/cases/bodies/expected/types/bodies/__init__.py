"""Public types of `client.bodies`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bodies import (
        SendAlbumRequestSettings,
        SendEncodedRequestDeep,
        SendEncodedRequestFlat,
        SendEncodedRequestNested,
        SendListAcceptedResponse,
        SendListClientErrorResponse,
        SendListResponse,
        UploadFileResponse,
    )
    from .bodies_params import (
        SendAlbumRequestSettingsParam,
        SendEncodedRequestDeepParam,
        SendEncodedRequestFlatParam,
        SendEncodedRequestNestedParam,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "SendAlbumRequestSettings": "bodies",
            "SendAlbumRequestSettingsParam": "bodies_params",
            "SendEncodedRequestDeep": "bodies",
            "SendEncodedRequestDeepParam": "bodies_params",
            "SendEncodedRequestFlat": "bodies",
            "SendEncodedRequestFlatParam": "bodies_params",
            "SendEncodedRequestNested": "bodies",
            "SendEncodedRequestNestedParam": "bodies_params",
            "SendListAcceptedResponse": "bodies",
            "SendListClientErrorResponse": "bodies",
            "SendListResponse": "bodies",
            "UploadFileResponse": "bodies",
        },
    )

__all__ = [
    "SendAlbumRequestSettings",
    "SendAlbumRequestSettingsParam",
    "SendEncodedRequestDeep",
    "SendEncodedRequestDeepParam",
    "SendEncodedRequestFlat",
    "SendEncodedRequestFlatParam",
    "SendEncodedRequestNested",
    "SendEncodedRequestNestedParam",
    "SendListAcceptedResponse",
    "SendListClientErrorResponse",
    "SendListResponse",
    "UploadFileResponse",
]
