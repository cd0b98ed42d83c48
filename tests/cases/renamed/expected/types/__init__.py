"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.types.unknown import UnknownVariant
    from . import books, loans
    from .books.books import (
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
    from .books.books_params import (
        AuthorParam,
        CopyParam,
        GenreParam,
        KindParam,
        PersonParam,
        VolumeParam,
    )
    from .loans.loans import Book, Film, Item, Lending, Loan, Medium
    from .loans.loans_params import BookParam, FilmParam, ItemParam, MediumParam
else:
    from .._runtime.renamed import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncBooksListVolumesPage": "books.books",
            "Author": "books.books",
            "AuthorParam": "books.books_params",
            "Book": "loans.loans",
            "BookParam": "loans.loans_params",
            "BooksListVolumesPage": "books.books",
            "Film": "loans.loans",
            "FilmParam": "loans.loans_params",
            "Item": "loans.loans",
            "ItemParam": "loans.loans_params",
            "Kind": "books.books",
            "KindParam": "books.books_params",
            "Loan": "loans.loans",
            "UnknownVariant": "._runtime.types.unknown",
            "Volume": "books.books",
            "VolumeList": "books.books",
            "VolumeParam": "books.books_params",
            "Word": "books.books",
            "books": "",
            "loans": "",
        },
        {
            "BooksListPage": "BooksListVolumesPage",
            "Copy": "Volume",
            "CopyParam": "VolumeParam",
            "Genre": "Kind",
            "GenreParam": "KindParam",
            "Lending": "Loan",
            "Medium": "Item",
            "MediumParam": "ItemParam",
            "Person": "Author",
            "PersonParam": "AuthorParam",
        },
    )

__all__ = [
    "AsyncBooksListVolumesPage",
    "Author",
    "AuthorParam",
    "Book",
    "BookParam",
    "BooksListPage",
    "BooksListVolumesPage",
    "Copy",
    "CopyParam",
    "Film",
    "FilmParam",
    "Genre",
    "GenreParam",
    "Item",
    "ItemParam",
    "Kind",
    "KindParam",
    "Lending",
    "Loan",
    "Medium",
    "MediumParam",
    "Person",
    "PersonParam",
    "UnknownVariant",
    "Volume",
    "VolumeList",
    "VolumeParam",
    "Word",
    "books",
    "loans",
]
