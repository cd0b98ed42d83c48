"""Content codings (RFC 9110, section 8.4.1), undone once for whole bodies and for streams.

A body that is cut, or has bytes that belong to nothing, is a failure and never short data.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final, final

from .failure import TransportFailure, broken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .answer import Pairs

__all__ = ["Decoder", "decoded", "decoder_for"]

_GZIP: Final = zlib.MAX_WBITS | 16
_GZIPPED: Final = frozenset({"gzip", "x-gzip"})
_DECODED: Final = _GZIPPED | {"deflate"}
# What else the registry of codings has. Any other word is no coding but a mistake, such as
# ``utf-8``, and says nothing about the body.
_UNDECODED: Final = frozenset(
    {
        "aes128gcm",
        "br",
        "compress",
        "dcb",
        "dcz",
        "exi",
        "pack200-gzip",
        "x-compress",
        "zstd",
    }
)
# Each coding may multiply the size by a thousand.
_MOST_CODINGS: Final = 3
_LARGEST_PIECE: Final = 1 << 20


@final
class _Inflater:
    """Undoes gzip, of which there may be several in a row, or deflate, with a header or without."""

    __slots__ = ("_begun", "_current", "_is_gzip", "_start")

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._current: Any = None  # zlib does not tell the name of its decompressors
        self._start = b""  # what came, where it is too little to tell the kind of
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the data hold, in pieces of a bounded size."""
        data, self._start = self._start + data, b""
        piece = b""
        while data or len(piece) == _LARGEST_PIECE:
            if self._current is None:
                if len(data) < 2:
                    self._start = data
                    return
                self._current = self._next(data)
            current = self._current
            if piece := current.decompress(data, _LARGEST_PIECE):
                yield piece
            data = current.unconsumed_tail
            if current.eof:
                data, piece, self._current = current.unused_data, b"", None

    def _next(self, data: bytes) -> Any:
        if self._is_gzip:
            self._begun = True
            return zlib.decompressobj(_GZIP)
        if self._begun:
            raise zlib.error("bytes behind the end")
        self._begun = True
        has_header = data[0] & 15 == zlib.DEFLATED and int.from_bytes(data[:2]) % 31 == 0
        return zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)

    def end(self) -> None:
        """See that nothing is missing; what there was has been yielded before."""
        if self._current is not None or self._start:
            raise zlib.error("it is cut")


@final
class Decoder:
    """Undoes the codings of one body."""

    __slots__ = ("_inflaters",)

    def __init__(self, inflaters: list[_Inflater]) -> None:
        self._inflaters = inflaters

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what a piece of the body holds.

        Raises:
            TransportFailure: It is broken.
        """
        try:
            yield from _through(self._inflaters, (data,))
        except zlib.error as error:
            raise _failure(error) from None

    def end(self) -> None:
        """See that the body is whole.

        Raises:
            TransportFailure: It is not.
        """
        try:
            for inflater in self._inflaters:
                inflater.end()
        except zlib.error as error:
            raise _failure(error) from None


def _through(inflaters: list[_Inflater], pieces: Iterable[bytes]) -> Iterator[bytes]:
    if not inflaters:
        yield from pieces
        return
    for piece in pieces:
        yield from _through(inflaters[1:], inflaters[0].feed(piece))


def _failure(error: zlib.error) -> TransportFailure:
    return broken(f"the body's content coding is broken ({error})")


def decoder_for(pairs: Pairs) -> Decoder | None:
    """Return what undoes the codings that headers tell of; ``None`` where there are none.

    Raises:
        TransportFailure: There is one that nobody asked for.
    """
    # Most answers have none, and this is looked up for each.
    if not any(len(name) == 16 and name.lower() == b"content-encoding" for name, _ in pairs):
        return None
    told = b",".join(value for name, value in pairs if name.lower() == b"content-encoding")
    codings = [each.strip().lower() for each in told.decode("latin-1").split(",")]
    for coding in codings:
        if coding in _UNDECODED:
            raise broken(f"the body's content coding, {coding}, was not asked for", hopeless=True)
    known = [coding for coding in reversed(codings) if coding in _DECODED]
    if len(known) > _MOST_CODINGS:
        raise broken("the body has too many content codings", hopeless=True)
    return Decoder([_Inflater(is_gzip=coding in _GZIPPED) for coding in known]) if known else None


def decoded(pairs: Pairs, raw: bytes) -> bytes:
    """Return a whole body without its content codings.

    Raises:
        TransportFailure: It is broken, or in a coding that nobody asked for.
    """
    if not raw or (decoder := decoder_for(pairs)) is None:
        return raw
    body = b"".join(decoder.feed(raw))
    decoder.end()
    return body
