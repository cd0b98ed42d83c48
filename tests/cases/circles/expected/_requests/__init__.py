"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .terms.terms import TermsAddTermArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "TermsAddTermArguments": "terms.terms",
        },
    )

__all__ = [
    "TermsAddTermArguments",
]
