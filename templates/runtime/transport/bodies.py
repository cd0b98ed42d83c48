"""Bodies of answers on their way to whoever reads them: decoded, and cut as they want them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, final

from ..exceptions import RequestValidationError
from .coding import decoder_for
from .failure import broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .answer import Answer

__all__ = ["Pieces", "begin"]


def begin(answer: Answer) -> None:
    """See that a body can be read, which is so once.

    Raises:
        TransportFailure: It has been read piece by piece, or given up.
    """
    if answer.is_begun:
        raise broken("the body has been read piece by piece already", hopeless=True)
    if answer.is_closed:
        raise broken("the response is closed, its body was not read", hopeless=True)


@final
class Pieces:
    """Makes what a reader wants of the pieces that come in.

    Attributes:
        whole: The body, where it has been read before.

    Raises:
        TransportFailure: The body is in a coding that nobody asked for.
        RequestValidationError: That is no size of a piece.
    """

    __slots__ = ("_answer", "_decoder", "_rest", "_size", "whole")

    def __init__(self, answer: Answer, chunk_size: int | None, *, raw: bool) -> None:
        if chunk_size is not None and (type(chunk_size) is not int or chunk_size < 1):
            text = f"chunk_size must be a whole number, 1 or more, not {chunk_size!r}"
            raise RequestValidationError(text, path="chunk_size")
        self.whole: Final = answer.body if answer.raw is None or not raw else answer.raw
        self._answer = answer
        self._decoder = None if raw or self.whole is not None else decoder_for(answer.pairs)
        self._size = chunk_size
        self._rest = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the next piece of the body makes possible."""
        if self._decoder is None:
            yield from self._cut(data)
            return
        for piece in self._decoder.feed(data):
            yield from self._cut(piece)

    def end(self) -> Iterator[bytes]:
        """Yield what is left at the end of the body, and see that it is whole."""
        known = self._answer.body if self.whole is None else self.whole
        if known is not None:
            yield from self._cut(known)
        elif self._decoder is not None:
            self._decoder.end()
        if self._rest:
            yield bytes(self._rest)

    def _cut(self, data: bytes) -> Iterator[bytes]:
        size = self._size
        if size is None:
            if data:
                yield data
            return
        rest = self._rest
        rest += data
        start = 0
        while len(rest) - start >= size:
            yield bytes(rest[start : start + size])
            start += size
        del rest[:start]
