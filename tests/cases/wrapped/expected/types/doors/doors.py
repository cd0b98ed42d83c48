"""Types of `client.doors`."""

from typing import ClassVar, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime, Model

__all__ = [
    "Code",
    "Colour",
    "Door",
    "Place",
    "Stamp",
]

Code: TypeAlias = str

Colour: TypeAlias = str

Stamp: TypeAlias = AwareDatetime


class Place(Model, kw_only=True):
    """Place."""

    street: str | UnsetType = UNSET


class Door(Model, kw_only=True):
    """Door.

    Attributes:
        code: Meant for requests only.
        label: What it says.
        place: Where it is.
    """

    __secrets__: ClassVar[tuple[str, ...]] = ("code", "codes", "keys")

    created: Stamp | None
    name: str
    opened: Stamp
    place: Place | None
    """Where it is."""
    code: Code | UnsetType | None = UNSET
    """Meant for requests only."""
    codes: list[Code] | UnsetType = UNSET
    colour: Colour | UnsetType = UNSET
    keys: dict[str, Code | int] | UnsetType = UNSET
    label: str | UnsetType | None = UNSET
    """What it says."""
    width: int | float | UnsetType | None = UNSET
