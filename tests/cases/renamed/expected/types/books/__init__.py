"""Public types of `client.books`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import (
        AsyncBooksListVolumesPage,
        Author,
        BooksListPage,
        BooksListVolumesPage,
        Copy,
        Genre,
        Kind,
        Person,
        Volume,
        VolumeList,
        Word,
    )
    from .books_params import (
        AuthorParam,
        CopyParam,
        GenreParam,
        KindParam,
        PersonParam,
        VolumeParam,
    )
else:
    from ..._runtime.renamed import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncBooksListVolumesPage": "books",
            "Author": "books",
            "AuthorParam": "books_params",
            "BooksListVolumesPage": "books",
            "Kind": "books",
            "KindParam": "books_params",
            "Volume": "books",
            "VolumeList": "books",
            "VolumeParam": "books_params",
            "Word": "books",
        },
        {
            "BooksListPage": "BooksListVolumesPage",
            "Copy": "Volume",
            "CopyParam": "VolumeParam",
            "Genre": "Kind",
            "GenreParam": "KindParam",
            "Person": "Author",
            "PersonParam": "AuthorParam",
        },
    )

__all__ = [
    "AsyncBooksListVolumesPage",
    "Author",
    "AuthorParam",
    "BooksListPage",
    "BooksListVolumesPage",
    "Copy",
    "CopyParam",
    "Genre",
    "GenreParam",
    "Kind",
    "KindParam",
    "Person",
    "PersonParam",
    "Volume",
    "VolumeList",
    "VolumeParam",
    "Word",
]
