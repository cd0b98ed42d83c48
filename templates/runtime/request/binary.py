"""Opaque bodies: bytes, files and what produces them piece by piece.

Needed by operations that send one, by those with files in a multipart form, and by no others.
"""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast, final

from ..description.body import Body, ContentError
from ..exceptions import RequestValidationError
from .body import sole_argument

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import IO

    from ..description.body import Content, EncodedBody
    from ..options import FileContent

__all__ = ["BinaryBody", "PartStream", "opaque"]

_CHUNK: Final = 64 * 1024


class BinaryBody(Body, frozen=True):
    """An opaque body."""

    whole: str
    required: bool = False
    media_type: str = "application/octet-stream"

    @property
    def raw_arguments(self) -> frozenset[str]:
        """The body."""
        return frozenset({self.whole})

    @property
    def replacement_type(self) -> str:
        """The same as its own."""
        return self.media_type

    def encode(
        self, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
    ) -> EncodedBody:
        """Return it as it is."""
        del plain
        value = sole_argument(self.whole, raw, extra, required=self.required)
        return (None, None) if value is None else (opaque(value, self.whole), self.media_type)


@final
class PartStream:
    """A body that is produced while it is sent, part by part.

    It can be sent again only if every part of it is bytes, a path or a seekable file; then its
    ``length`` is known, too.
    """

    __slots__ = ("_parts", "_spans", "length", "replayable")

    def __init__(self, parts: list[FileContent]) -> None:
        self._parts = parts
        self._spans = [_span(part) for part in parts]
        known = [end - start for start, end in filter(None, self._spans)]
        self.replayable: Final = len(known) == len(parts)
        self.length: Final = sum(known) if self.replayable else None

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body from its beginning."""
        for part, span in zip(self._parts, self._spans, strict=True):
            if isinstance(part, bytes | bytearray | memoryview):
                yield bytes(part)
            elif isinstance(part, os.PathLike):
                with Path(part).open("rb") as file:
                    yield from _read(file, span)
            elif hasattr(part, "read"):
                yield from _read(cast("IO[bytes]", part), span)
            else:
                yield from part


Span: TypeAlias = "tuple[int, int] | None"


def _span(part: FileContent) -> Span:
    """Return where a part begins and ends, or ``None`` where nobody can know."""
    if isinstance(part, bytes | bytearray | memoryview):
        return 0, len(bytes(part))
    if isinstance(part, os.PathLike):
        return 0, Path(part).stat().st_size
    if not hasattr(part, "read"):
        return None
    file = cast("IO[bytes]", part)
    try:
        if not file.seekable():
            return None
        start = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (OSError, AttributeError):
        return None
    return start, max(start, end)


def _read(file: IO[bytes], span: Span) -> Iterator[bytes]:
    """Yield what a file holds, no more than was announced."""
    if span is None:
        while chunk := file.read(_CHUNK):
            yield chunk
        return
    start, end = span
    file.seek(start)
    left = end - start
    if not left and file.read(1):
        raise ContentError("the file has grown since it was announced")
    while left and (chunk := file.read(min(left, _CHUNK))):
        left -= len(chunk)
        if not left and file.read(1):
            # Before the last piece is out: the whole of what was announced must not arrive.
            raise ContentError("the file has grown while it was sent")
        yield chunk
    if left:
        raise ContentError("the file has shrunk while it was sent")


def opaque(value: object, argument: str) -> Content:
    """Return a raw body as it can be sent.

    Raises:
        RequestValidationError: It is neither bytes, nor a file or its path, nor pieces of bytes.
    """
    if isinstance(value, bytes):
        return value
    if isinstance(value, bytearray | memoryview):
        return bytes(cast("bytearray", value))
    if isinstance(value, os.PathLike):
        path = Path(cast("os.PathLike[str]", value))
        if not path.is_file():
            problem = f"{argument}: there is no file at {str(path)!r}"
            raise RequestValidationError(problem, path=argument)
        return PartStream([path])
    if isinstance(value, io.TextIOBase):
        problem = f"{argument}: the file has to be opened in binary mode"
        raise RequestValidationError(problem, path=argument)
    if isinstance(value, str) or not (hasattr(value, "read") or hasattr(value, "__iter__")):
        raise RequestValidationError(
            f"{argument}: expected bytes, a binary file, its path or an iterable of bytes, "
            f"got {type(value).__name__}",
            path=argument,
        )
    return PartStream([cast("FileContent", value)])
