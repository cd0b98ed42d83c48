"""What the arguments of `client.doors` have to keep to."""

from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "DoorsAddArguments",
    "Place",
]


class Place(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    street: str | UnsetType = UNSET


class DoorsAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    __secrets__: ClassVar[tuple[str, ...]] = ("code", "codes", "keys", "token", "x_token")

    name: str
    place: Place | None
    x_token: Annotated[str, Meta(min_length=10)] | UnsetType = UNSET
    token: str | UnsetType = UNSET
    code: Annotated[str, Meta(min_length=10)] | UnsetType | None = UNSET
    codes: list[Annotated[str, Meta(min_length=10)]] | UnsetType = UNSET
    colour: str | UnsetType = UNSET
    keys: dict[str, Annotated[str, Meta(min_length=10)] | int] | UnsetType = UNSET
    label: Annotated[str, Meta(max_length=5)] | UnsetType | None = UNSET
    width: Annotated[float, Meta(ge=1, le=9)] | UnsetType | None = UNSET
