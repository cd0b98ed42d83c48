"""What the methods of `client.books` take."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ..._runtime.renamed import exports
from .books import Author, Kind

__all__ = [
    "AuthorParam",
    "CopyParam",
    "GenreParam",
    "KindParam",
    "PersonParam",
    "VolumeParam",
]


class AuthorParam(TypedDict):
    """Author."""

    born: NotRequired[dt.date | str]
    full_name: str


KindParam: TypeAlias = Kind | Literal["novel", "poetry"]


class VolumeParam(TypedDict):
    """Volume.

    Attributes:
        kind: One of "novel", "poetry".
    """

    author: NotRequired[Author | AuthorParam | Mapping[str, object]]
    id: str
    kind: NotRequired[KindParam]
    """One of "novel", "poetry"."""
    title: str


if TYPE_CHECKING:
    CopyParam: TypeAlias = VolumeParam
    GenreParam: TypeAlias = KindParam
    PersonParam: TypeAlias = AuthorParam
else:
    __getattr__, __dir__ = exports(
        __name__,
        {},
        {
            "CopyParam": "VolumeParam",
            "GenreParam": "KindParam",
            "PersonParam": "AuthorParam",
        },
    )
