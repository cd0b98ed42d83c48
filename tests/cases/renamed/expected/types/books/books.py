"""Types of `client.books`."""

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from ..._runtime.helpers.pagination import AsyncPage, SyncPage
from ..._runtime.options import UNSET, UnsetType
from ..._runtime.renamed import deprecated as _deprecated, exports
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import Model, OpenModel

__all__ = [
    "AsyncBooksListVolumesPage",
    "Author",
    "BooksListPage",
    "BooksListVolumesPage",
    "Copy",
    "Genre",
    "Kind",
    "Person",
    "Volume",
    "VolumeList",
    "Word",
]


class Author(OpenModel):
    """Author."""

    @property
    @_deprecated("Author.name is now called full_name")
    def name(self) -> str:
        """Deprecated: `full_name`, as it is called now."""
        return self.full_name

    @name.setter
    @_deprecated("Author.name is now called full_name")
    def name(self, value: str) -> None:
        self.full_name = value

    @property
    @_deprecated("Author.birthday is now called born")
    def birthday(self) -> dt.date | UnsetType:
        """Deprecated: `born`, as it is called now."""
        return self.born

    @birthday.setter
    @_deprecated("Author.birthday is now called born")
    def birthday(self, value: dt.date | UnsetType) -> None:
        self.born = value

    full_name: str
    born: dt.date | UnsetType = UNSET
    additional_properties: dict[str, str] = msgspec.field(default_factory=dict[str, str])


class Kind(OpenEnum):
    """Kind."""

    NOVEL = "novel"
    POETRY = "poetry"


class Volume(Model, kw_only=True):
    """Volume."""

    @property
    @_deprecated("Volume.heading is now called title")
    def heading(self) -> str:
        """Deprecated: `title`, as it is called now."""
        return self.title

    @heading.setter
    @_deprecated("Volume.heading is now called title")
    def heading(self, value: str) -> None:
        self.title = value

    @property
    @_deprecated("Volume.genre is now called kind")
    def genre(self) -> Kind | UnsetType:
        """Deprecated: `kind`, as it is called now."""
        return self.kind

    @genre.setter
    @_deprecated("Volume.genre is now called kind")
    def genre(self, value: Kind | UnsetType) -> None:
        self.kind = value

    @property
    @_deprecated("Volume.writer is now called author")
    def writer(self) -> Author | UnsetType:
        """Deprecated: `author`, as it is called now."""
        return self.author

    @writer.setter
    @_deprecated("Volume.writer is now called author")
    def writer(self, value: Author | UnsetType) -> None:
        self.author = value

    id: str
    title: str
    author: Author | UnsetType = UNSET
    kind: Kind | UnsetType = UNSET


class VolumeList(Model, kw_only=True):
    """Volume list."""

    items: list[Volume]
    total: int | UnsetType = UNSET


class Word(Model, kw_only=True):
    """Word."""

    @property
    @_deprecated("Word.letters is now called text")
    def letters(self) -> str | UnsetType:
        """Deprecated: `text`, as it is called now."""
        return self.text

    @letters.setter
    @_deprecated("Word.letters is now called text")
    def letters(self, value: str | UnsetType) -> None:
        self.text = value

    deprecated: bool | UnsetType = UNSET
    property: str | UnsetType = UNSET
    text: str | UnsetType = UNSET


class BooksListVolumesPage(SyncPage[Volume], VolumeList, kw_only=True, gc=True):
    """A page of what `VolumeList` holds.

    Iterating over it walks all pages that follow.
    """


class AsyncBooksListVolumesPage(AsyncPage[Volume], VolumeList, kw_only=True, gc=True):
    """A page of what `VolumeList` holds.

    Iterating over it (`async for`) walks all that follow.
    """


if TYPE_CHECKING:
    BooksListPage: TypeAlias = BooksListVolumesPage
    Copy: TypeAlias = Volume
    Genre: TypeAlias = Kind
    Person: TypeAlias = Author
else:
    __getattr__, __dir__ = exports(
        __name__,
        {},
        {
            "BooksListPage": "BooksListVolumesPage",
            "Copy": "Volume",
            "Genre": "Kind",
            "Person": "Author",
        },
    )
