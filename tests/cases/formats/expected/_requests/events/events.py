"""What the arguments of `client.events` have to keep to."""

from decimal import Decimal
from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateText, DateTimeText, IsoDuration, TimeText

__all__ = [
    "EventsAddArguments",
]


class EventsAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    __secrets__: ClassVar[tuple[str, ...]] = ("password",)

    at: DateTimeText
    big: Annotated[int, Meta(le=9223372036854775807)] | UnsetType = UNSET
    clock: TimeText | UnsetType = UNSET
    day: DateText | UnsetType = UNSET
    link: str | UnsetType = UNSET
    odd: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    picture: bytes | UnsetType = UNSET
    price: Decimal | UnsetType = UNSET
    took: IsoDuration | UnsetType = UNSET
    user_id: str | UnsetType = UNSET
