"""What the arguments of `client.guests` have to keep to."""

from msgspec import Struct

__all__ = [
    "GuestsGetArguments",
    "GuestsWakeGuestArguments",
]


class GuestsWakeGuestArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str


class GuestsGetArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    house_id: str
    id: str
