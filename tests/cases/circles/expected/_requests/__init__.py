"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .terms.terms import TermsAddArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "TermsAddArguments": "terms.terms",
        },
    )

__all__ = [
    "TermsAddArguments",
]
