"""What the arguments of `client.things` have to keep to."""

from typing import Any

from msgspec import Struct

from ..._runtime.options import UNSET

__all__ = [
    "ThingsMakeArguments",
    "ThingsSendFormArguments",
    "ThingsSendPartsArguments",
]


class ThingsMakeArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: Any
    x_trace: Any = UNSET
    filter: Any = UNSET


class ThingsSendFormArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: Any


class ThingsSendPartsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    note: Any = UNSET
