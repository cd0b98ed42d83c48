"""What the methods of `client.pictures` take."""

from typing import NotRequired, TypedDict

__all__ = [
    "PictureMultipartRequestCropParam",
]


class PictureMultipartRequestCropParam(TypedDict):
    """Picture multipart request crop."""

    x: NotRequired[int]
