"""What the arguments of `client.pictures` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "PictureMultipartRequestCrop",
    "PicturesAddAlbumArguments",
    "PicturesAddArguments",
    "PicturesAddImageArguments",
    "PicturesAddMultipartArguments",
    "PicturesReplaceArguments",
    "PicturesReplaceImageArguments",
    "PicturesReplaceMultipartArguments",
]


class PictureMultipartRequestCrop(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    x: int | UnsetType = UNSET


class PicturesAddAlbumArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str | UnsetType = UNSET


class PicturesAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    url: str


class PicturesReplaceArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    url: str


class PicturesAddImageArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class PicturesReplaceImageArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class PicturesAddMultipartArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    crop: PictureMultipartRequestCrop | UnsetType = UNSET


class PicturesReplaceMultipartArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    crop: PictureMultipartRequestCrop | UnsetType = UNSET
