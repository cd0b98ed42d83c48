"""Types of `client.pictures`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "PictureMultipartRequestCrop",
]


class PictureMultipartRequestCrop(Model, kw_only=True):
    """Picture multipart request crop."""

    x: int | UnsetType = UNSET
