"""What the methods of `client.loans` take."""

from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ..._runtime.renamed import exports
from ..._runtime.types.unknown import UnknownVariant
from .loans import Book, Film

__all__ = [
    "BookParam",
    "FilmParam",
    "ItemParam",
    "MediumParam",
]


class BookParam(TypedDict):
    """Book."""

    medium: Literal["book"]
    pages: int


class FilmParam(TypedDict):
    """Film."""

    medium: Literal["film"]
    minutes: int


ItemParam: TypeAlias = Book | BookParam | Film | FilmParam | UnknownVariant


if TYPE_CHECKING:
    MediumParam: TypeAlias = ItemParam
else:
    __getattr__, __dir__ = exports(
        __name__,
        {},
        {
            "MediumParam": "ItemParam",
        },
    )
