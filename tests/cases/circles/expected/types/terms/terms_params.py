"""What the methods of `client.terms` take."""

from typing import TypeAlias

__all__ = [
    "PhraseParam",
]

PhraseParam: TypeAlias = int | str
