"""What the arguments of `client.rooms` have to keep to."""

from typing import Annotated

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "RoomsCreateArguments",
    "RoomsFindArguments",
]


class RoomsCreateArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    house_id: str
    x_language: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    only: bool | UnsetType = UNSET
    size: int | UnsetType = UNSET


class RoomsFindArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    room_name: Annotated[str, Meta(min_length=1)]
    house_id: str
    x_language: str | UnsetType = UNSET
