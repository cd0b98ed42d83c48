"""Public types of `client.terms`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .terms import Phrase, Term
    from .terms_params import PhraseParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Phrase": "terms",
            "PhraseParam": "terms_params",
            "Term": "terms",
        },
    )

__all__ = [
    "Phrase",
    "PhraseParam",
    "Term",
]
