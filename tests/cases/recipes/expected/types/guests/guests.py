"""Types of `client.guests`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Guest",
    "Stay",
]


class Guest(Model, kw_only=True, rename={"bill_number": "billNumber"}):
    """Guest."""

    bill_number: int | UnsetType = UNSET
    id: str | UnsetType = UNSET


class Stay(Model, kw_only=True, rename={"the_guest": "theGuest"}):
    """Stay."""

    the_guest: Guest
