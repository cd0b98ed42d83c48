"""Types of `client.terms`."""

from typing import TypeAlias

__all__ = [
    "Phrase",
    "Term",
]

Phrase: TypeAlias = int | str

Term: TypeAlias = Phrase
