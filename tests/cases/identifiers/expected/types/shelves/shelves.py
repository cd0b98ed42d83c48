"""Types of `client.shelves`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import Model
from .._shared.author import Book

__all__ = [
    "Shelf",
    "ShelfColour",
    "ShelfLabel",
]


class ShelfColour(OpenEnum):
    """Shelf colour."""

    RED = "red"
    BLUE = "blue"


class ShelfLabel(Model, kw_only=True):
    """Shelf label."""

    text: str | UnsetType = UNSET


class Shelf(Model, kw_only=True):
    """Shelf."""

    book: Book | UnsetType = UNSET
    colour: ShelfColour | UnsetType = UNSET
    label: ShelfLabel | UnsetType = UNSET
    shelves: "list[Shelf] | UnsetType" = UNSET
