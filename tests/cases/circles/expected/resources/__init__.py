"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .terms import AsyncTerms, Terms
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncTerms": "terms",
            "Terms": "terms",
        },
    )

__all__ = [
    "AsyncTerms",
    "Terms",
]
