"""What the arguments of `client.events` have to keep to."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime

__all__ = [
    "EventsAddEventArguments",
]


class EventsAddEventArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    __secrets__: ClassVar[tuple[str, ...]] = ("password",)

    at: AwareDatetime
    big: Annotated[int, Meta(le=9223372036854775807)] | UnsetType = UNSET
    clock: dt.time | UnsetType = UNSET
    day: dt.date | UnsetType = UNSET
    link: str | UnsetType = UNSET
    odd: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    picture: bytes | UnsetType = UNSET
    price: Decimal | UnsetType = UNSET
    took: dt.timedelta | UnsetType = UNSET
    user_id: str | UnsetType = UNSET
