"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import bodies
    from .bodies.bodies import (
        SendAlbumRequestSettings,
        SendEncodedRequestDeep,
        SendEncodedRequestFlat,
        SendEncodedRequestNested,
        SendListAcceptedResponse,
        SendListClientErrorResponse,
        SendListResponse,
        UploadFileResponse,
    )
    from .bodies.bodies_params import (
        SendAlbumRequestSettingsParam,
        SendEncodedRequestDeepParam,
        SendEncodedRequestFlatParam,
        SendEncodedRequestNestedParam,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "SendAlbumRequestSettings": "bodies.bodies",
            "SendAlbumRequestSettingsParam": "bodies.bodies_params",
            "SendEncodedRequestDeep": "bodies.bodies",
            "SendEncodedRequestDeepParam": "bodies.bodies_params",
            "SendEncodedRequestFlat": "bodies.bodies",
            "SendEncodedRequestFlatParam": "bodies.bodies_params",
            "SendEncodedRequestNested": "bodies.bodies",
            "SendEncodedRequestNestedParam": "bodies.bodies_params",
            "SendListAcceptedResponse": "bodies.bodies",
            "SendListClientErrorResponse": "bodies.bodies",
            "SendListResponse": "bodies.bodies",
            "UploadFileResponse": "bodies.bodies",
            "bodies": "",
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
    "bodies",
]
