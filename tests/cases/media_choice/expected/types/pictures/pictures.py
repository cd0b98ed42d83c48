"""Types of `client.pictures`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "PictureMultipartRequestCrop",
]


class PictureMultipartRequestCrop(Model, kw_only=True):
    """Picture multipart request crop."""

    x: int | UnsetType = UNSET
