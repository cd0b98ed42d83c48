"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books.books import (
        BooksAddVolumeArguments,
        BooksGetVolumeArguments,
        BooksListVolumesArguments,
        BooksStreamWordsArguments,
    )
    from .loans.loans import LoansLendArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BooksAddVolumeArguments": "books.books",
            "BooksGetVolumeArguments": "books.books",
            "BooksListVolumesArguments": "books.books",
            "BooksStreamWordsArguments": "books.books",
            "LoansLendArguments": "loans.loans",
        },
    )

__all__ = [
    "BooksAddVolumeArguments",
    "BooksGetVolumeArguments",
    "BooksListVolumesArguments",
    "BooksStreamWordsArguments",
    "LoansLendArguments",
]
