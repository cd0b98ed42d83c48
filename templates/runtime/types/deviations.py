"""What is said of JSON that is not what the API's document promises."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from ..published import published

__all__ = ["Deviation", "DeviationWarning", "MalformedError"]


@published
class Deviation(Struct, frozen=True):
    """A place where a response is not what the API's document promises.

    Attributes:
        path: A JSON path, ``$.data[3].file_size``.
        expected: What the document promises, in words.
        got: What was there; never a secret.
    """

    path: str
    expected: str
    got: str

    def __str__(self) -> str:
        """Put it in one line."""
        return f"{self.path}: expected {self.expected}, got {self.got}"


@published
class DeviationWarning(UserWarning):
    """Warns of a ``Deviation``."""


class MalformedError(Exception):
    """JSON that cannot be what the document promises. The message never quotes it.

    Attributes:
        body: What there is of it, where nobody else has it.
    """

    def __init__(self, message: str, body: bytes = b"") -> None:
        super().__init__(message)
        self.body: Final = body
