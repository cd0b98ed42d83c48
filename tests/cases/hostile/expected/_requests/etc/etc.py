"""What the arguments of `client.etc` have to keep to."""

from typing import Annotated

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "EtcXImportOsArguments",
]


class EtcXImportOsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
    argument_7_7: str
    q_import_os: Annotated[str, Meta(pattern='"""')] | UnsetType = UNSET
