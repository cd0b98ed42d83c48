"""Types used in several places."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Author",
    "Book",
    "Name",
]


class Name(Model, kw_only=True):
    """Name."""

    first: str | UnsetType = UNSET
    last: str | UnsetType = UNSET


class Author(Model, kw_only=True):
    """Author."""

    name: Name | UnsetType = UNSET
    teacher: "Author | UnsetType" = UNSET


class Book(Model, kw_only=True):
    """Book."""

    author: Author | UnsetType = UNSET
    sequel: "Book | UnsetType" = UNSET
    title: str | UnsetType = UNSET
