"""Request bodies that are produced while they are sent, watched on their way into an engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, final

from ..description.body import ContentError
from .failure import TransportFailure, broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description.body import ContentStream

__all__ = ["Upload"]


@final
class Upload:
    """The pieces of a body: bytes, and as many as were announced.

    Attributes:
        error: What producing them has raised.
    """

    __slots__ = ("_content", "error", "length")

    def __init__(self, content: ContentStream) -> None:
        self._content = content
        self.length = content.length
        self.error: Exception | None = None

    def __iter__(self) -> Iterator[bytes]:
        """Yield them from the beginning."""
        left, self.error = self.length, None
        pieces = iter(self._content)
        while (piece := self._next(pieces)) is not None:
            if left is not None:
                left -= len(piece)
                if left < 0:
                    self._fail("the body has become longer than was announced")
            if piece:
                yield piece
        if left:
            self._fail("the body has become shorter than was announced")

    @property
    def failure(self) -> TransportFailure | None:
        """What has become of the request, where it is another body than was announced."""
        error = self.error
        return broken(str(error), hopeless=True) if isinstance(error, ContentError) else None

    @property
    def callers_own(self) -> Exception | None:
        """The error that the caller's own pieces have raised; files are read here, though."""
        return None if isinstance(self.error, ContentError | OSError) else self.error

    def _next(self, pieces: Iterator[object]) -> bytes | None:
        try:
            piece = next(pieces, None)
        except Exception as error:
            self.error = error
            raise
        if piece is None or isinstance(piece, bytes):
            return piece
        if isinstance(piece, bytearray | memoryview):
            return bytes(cast("bytearray", piece))
        self._fail(f"a piece of the body is a {type(piece).__name__}, not bytes")
        return None

    def _fail(self, reason: str) -> None:
        self.error = ContentError(reason)
        raise self.error
