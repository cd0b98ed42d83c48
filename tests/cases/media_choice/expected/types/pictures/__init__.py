"""Public types of `client.pictures`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pictures import PictureMultipartRequestCrop
    from .pictures_params import PictureMultipartRequestCropParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "PictureMultipartRequestCrop": "pictures",
            "PictureMultipartRequestCropParam": "pictures_params",
        },
    )

__all__ = [
    "PictureMultipartRequestCrop",
    "PictureMultipartRequestCropParam",
]
