"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import AsyncBooks, Books
    from .catalogues import AsyncCatalogues, Catalogues
    from .shelves import AsyncShelves, Shelves
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncBooks": "books",
            "AsyncCatalogues": "catalogues",
            "AsyncShelves": "shelves",
            "Books": "books",
            "Catalogues": "catalogues",
            "Shelves": "shelves",
        },
    )

__all__ = [
    "AsyncBooks",
    "AsyncCatalogues",
    "AsyncShelves",
    "Books",
    "Catalogues",
    "Shelves",
]
