"""Types of `client.events`."""

import datetime as dt
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime, Model
from ..._runtime.types.times import IsoDuration

__all__ = [
    "Event",
]


class Event(Model, kw_only=True, rename={"user_id": "user_Id"}):
    """Event.

    Attributes:
        password: Meant for requests only.
    """

    __secrets__: ClassVar[tuple[str, ...]] = ("password",)

    at: AwareDatetime
    id: UUID
    big: int | UnsetType = UNSET
    clock: dt.time | UnsetType = UNSET
    day: dt.date | UnsetType = UNSET
    link: str | UnsetType = UNSET
    odd: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    """Meant for requests only."""
    picture: bytes | UnsetType = UNSET
    price: Decimal | UnsetType = UNSET
    took: IsoDuration | UnsetType = UNSET
    user_id: str | UnsetType = UNSET
