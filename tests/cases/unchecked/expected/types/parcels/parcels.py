"""Types of `client.parcels`."""

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Closed",
    "Either",
    "Open",
    "Parcel",
    "Round",
    "Square",
]

Closed: TypeAlias = dict[str, int]


class Round(Model, kw_only=True):
    """Round."""

    radius: int | float
    id: str | UnsetType = UNSET


class Square(Model, kw_only=True):
    """Square."""

    side: int | float
    id: str | UnsetType = UNSET


if TYPE_CHECKING:
    Either: TypeAlias = Round | Square
else:
    from ..._runtime.types.unions import union

    Either = union("Either", lambda: (Round, Square), module=__name__)

Open: TypeAlias = dict[str, Any]


class Parcel(Model, kw_only=True):
    """Parcel."""

    closed: Closed | UnsetType = UNSET
    codes: list[str] | UnsetType = UNSET
    count: int | UnsetType = UNSET
    either: Either | UnsetType = UNSET
    must: dict[str, str] | UnsetType = UNSET
    open: Open | UnsetType = UNSET
    sent: dt.date | UnsetType = UNSET
    size: int | UnsetType = UNSET
    weight: int | float | UnsetType = UNSET
    words: dict[str, str] | UnsetType = UNSET
