"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import terms
    from .terms.terms import Phrase, Term
    from .terms.terms_params import PhraseParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Phrase": "terms.terms",
            "PhraseParam": "terms.terms_params",
            "Term": "terms.terms",
            "terms": "",
        },
    )

__all__ = [
    "Phrase",
    "PhraseParam",
    "Term",
    "terms",
]
