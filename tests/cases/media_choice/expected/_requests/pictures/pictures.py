"""What the arguments of `client.pictures` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "PictureMultipartRequestCrop",
    "PicturesAddAlbumArguments",
    "PicturesAddPictureArguments",
    "PicturesAddPictureImageArguments",
    "PicturesAddPictureMultipartArguments",
    "PicturesReplacePictureArguments",
    "PicturesReplacePictureImageArguments",
    "PicturesReplacePictureMultipartArguments",
]


class PictureMultipartRequestCrop(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    x: int | UnsetType = UNSET


class PicturesAddAlbumArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str | UnsetType = UNSET


class PicturesAddPictureArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    url: str


class PicturesReplacePictureArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    url: str


class PicturesAddPictureImageArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class PicturesReplacePictureImageArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    pass


class PicturesAddPictureMultipartArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    crop: PictureMultipartRequestCrop | UnsetType = UNSET


class PicturesReplacePictureMultipartArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    crop: PictureMultipartRequestCrop | UnsetType = UNSET
