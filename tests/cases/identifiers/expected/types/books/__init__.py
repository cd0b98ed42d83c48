"""Public types of `client.books`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.author import Book
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Book": "._shared.author",
        },
    )

__all__ = [
    "Book",
]
