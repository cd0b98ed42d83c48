"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import AsyncBooks, Books
    from .loans import AsyncLoans, Loans
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncBooks": "books",
            "AsyncLoans": "loans",
            "Books": "books",
            "Loans": "loans",
        },
    )

__all__ = [
    "AsyncBooks",
    "AsyncLoans",
    "Books",
    "Loans",
]
