"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import books, catalogues, shelves
    from ._shared.author import Author, Book, Name
    from .catalogues.catalogues import Catalogue, CatalogueEntry
    from .shelves.shelves import Shelf, ShelfColour, ShelfLabel
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Author": "_shared.author",
            "Book": "_shared.author",
            "Catalogue": "catalogues.catalogues",
            "CatalogueEntry": "catalogues.catalogues",
            "Name": "_shared.author",
            "Shelf": "shelves.shelves",
            "ShelfColour": "shelves.shelves",
            "ShelfLabel": "shelves.shelves",
            "books": "",
            "catalogues": "",
            "shelves": "",
        },
    )

__all__ = [
    "Author",
    "Book",
    "Catalogue",
    "CatalogueEntry",
    "Name",
    "Shelf",
    "ShelfColour",
    "ShelfLabel",
    "books",
    "catalogues",
    "shelves",
]
