"""What the arguments of `client.books` have to keep to."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.renamed import exports
from ..._runtime.types.times import DateText

__all__ = [
    "Author",
    "BooksAddVolumeArguments",
    "BooksGetVolumeArguments",
    "BooksListVolumesArguments",
    "BooksStreamWordsArguments",
    "Copy",
    "Genre",
    "Kind",
    "Person",
    "Volume",
]


class Author(Struct, kw_only=True, gc=False):
    full_name: str
    born: DateText | UnsetType = UNSET


Kind: TypeAlias = Literal["novel", "poetry"]


class Volume(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
    title: str
    author: Author | UnsetType = UNSET
    kind: Kind | UnsetType = UNSET


class BooksListVolumesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: Kind | UnsetType = UNSET
    page: int | UnsetType = UNSET


class BooksAddVolumeArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    volumes: list[Volume]


class BooksGetVolumeArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    volume_id: str


class BooksStreamWordsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    volume_id: str


if TYPE_CHECKING:
    Copy: TypeAlias = Volume
    Genre: TypeAlias = Kind
    Person: TypeAlias = Author
else:
    __getattr__, __dir__ = exports(
        __name__,
        {},
        {
            "Copy": "Volume",
            "Genre": "Kind",
            "Person": "Author",
        },
    )
