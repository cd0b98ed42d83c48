"""What the arguments of `client.import_` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "ImportClassArguments",
]


class ImportClassArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    class_: str
    top: int | UnsetType = UNSET
    two_fast: str | UnsetType = UNSET
    extra_headers_: str | UnsetType = UNSET
    filter_name: str | UnsetType = UNSET
    self_: str | UnsetType = UNSET
    timeout_: int | UnsetType = UNSET
