"""Public types of `client.loans`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .loans import Book, Film, Item, Lending, Loan, Medium
    from .loans_params import BookParam, FilmParam, ItemParam, MediumParam
else:
    from ..._runtime.renamed import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Book": "loans",
            "BookParam": "loans_params",
            "Film": "loans",
            "FilmParam": "loans_params",
            "Item": "loans",
            "ItemParam": "loans_params",
            "Loan": "loans",
        },
        {
            "Lending": "Loan",
            "Medium": "Item",
            "MediumParam": "ItemParam",
        },
    )

__all__ = [
    "Book",
    "BookParam",
    "Film",
    "FilmParam",
    "Item",
    "ItemParam",
    "Lending",
    "Loan",
    "Medium",
    "MediumParam",
]
