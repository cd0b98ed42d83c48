"""What the arguments of `client.bodies` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "BodiesPutRawArguments",
    "BodiesSendAlbumArguments",
    "BodiesSendChoiceArguments",
    "BodiesSendEncodedArguments",
    "BodiesSendFormArguments",
    "BodiesSendListArguments",
    "BodiesSendMixedArguments",
    "BodiesSendNoteArguments",
    "BodiesUploadFileArguments",
    "SendAlbumRequestSettings",
    "SendEncodedRequestDeep",
    "SendEncodedRequestFlat",
    "SendEncodedRequestNested",
]


class SendAlbumRequestSettings(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    public: bool | UnsetType = UNSET


class SendEncodedRequestDeep(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    a: str | UnsetType = UNSET
    b: list[int] | UnsetType = UNSET


class SendEncodedRequestFlat(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    x: int | UnsetType = UNSET
    y: int | UnsetType = UNSET


class SendEncodedRequestNested(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    z: bool | UnsetType = UNSET


class BodiesSendAlbumArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    order: list[int] | UnsetType = UNSET
    settings: SendAlbumRequestSettings | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
    title: str | UnsetType = UNSET


class BodiesSendChoiceArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    note: str | UnsetType = UNSET


class BodiesSendEncodedArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    deep: SendEncodedRequestDeep | UnsetType = UNSET
    flat: SendEncodedRequestFlat | UnsetType = UNSET
    joined: list[str] | UnsetType = UNSET
    json: list[int] | UnsetType = UNSET
    nested: SendEncodedRequestNested | UnsetType = UNSET
    piped: list[int] | UnsetType = UNSET
    plain: list[str] | UnsetType = UNSET
    spaced: list[str] | UnsetType = UNSET


class BodiesSendFormArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET


class BodiesSendListArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: list[int]


class BodiesSendMixedArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    note: str | UnsetType = UNSET


class BodiesSendNoteArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class BodiesPutRawArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class BodiesUploadFileArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    note: str | UnsetType = UNSET
