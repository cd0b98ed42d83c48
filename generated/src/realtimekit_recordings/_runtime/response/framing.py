"""Taking a streamed body apart: lines, records and events, wherever its chunks begin and end.

Pure: bytes go in as they come, pieces come out as soon as they are whole. Cutting is done in bytes,
where UTF-8 cannot be hurt, and every byte is looked at once, however small the chunks.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Any, Final, TypeVar, final

import msgspec

from ..exceptions import ClientError
from ..published import published
from ..types.deviations import MalformedError
from ..types.lenient import convert
from .decode import plain_json

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LONGEST", "EventReader", "LineReader", "RecordReader", "ServerSentEvent", "presentable"]

T = TypeVar("T")
LONGEST: Final = 16 * 2**20
"""How long a line, a record or the data of an event may be, in bytes; what is longer is refused."""

_SEPARATOR: Final = b"\x1e"
# No field of an event begins so, but answers of other kinds do.
_ALIEN: Final = {b"{": "JSON", b"[": "JSON", b"<": "markup"}
_SELF_DELIMITED: Final = (b"}", b"]", b'"')


@published
class ServerSentEvent(msgspec.Struct, frozen=True):
    """One server-sent event.

    Attributes:
        event: Its name.
        data: Its data as text; several lines are joined by line feeds.
        id: The last id that the server has given, to this event or one before it; else empty.
        retry: How long to wait before connecting again, in milliseconds, where the event says so.
    """

    event: str = "message"
    data: str = ""
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Return the data as plain JSON values.

        Raises:
            ClientError: It is no JSON.
        """
        try:
            return plain_json(self.data.encode("utf-8", "surrogatepass"), "")[0]
        except MalformedError:
            raise ClientError(f"the data of the event {self.event!r} is not valid JSON") from None

    def parse(self, kind: type[T]) -> T:
        """Return the data as a ``kind``, as tolerantly as answers are read.

        Raises:
            ClientError: It is no JSON, or JSON of quite another kind.
        """
        try:
            return convert(kind, self.json())
        except MalformedError as error:
            raise ClientError(f"the data of the event {self.event!r}: {error}") from None


def presentable(event: ServerSentEvent) -> ServerSentEvent:
    """Return an event whose data anyone can encode."""
    if event.data.isascii():
        return event
    data = event.data.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return event if data == event.data else msgspec.structs.replace(event, data=data)


@final
class LineReader:
    """Lines that end in LF or CRLF; blank ones are passed over, and so is a byte order mark."""

    __slots__ = ("_begun", "_buffer")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._begun = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the lines that a chunk completes."""
        buffer, start = self._buffer, len(self._buffer)
        buffer += chunk
        end = buffer.find(b"\n", start)
        done = 0
        while end >= 0:
            _check_length(end - done)
            yield from self._line(bytes(buffer[done:end]))
            done = end + 1
            end = buffer.find(b"\n", done)
        del buffer[:done]
        _check_length(len(buffer))

    def end(self) -> Iterator[bytes]:
        """Yield the last line, which needs no end of its own."""
        yield from self._line(bytes(self._buffer))

    def _line(self, line: bytes) -> Iterator[bytes]:
        if not self._begun:
            self._begun = True
            line = line.removeprefix(codecs.BOM_UTF8)
        line = line.strip()
        if line:
            yield line


@final
class RecordReader:
    """The records of a JSON text sequence (RFC 7464), each after a record separator."""

    __slots__ = ("_buffer",)

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the records that a chunk completes: the next one's separator tells."""
        start = len(self._buffer)
        self._buffer += chunk
        if self._buffer.find(_SEPARATOR, start) >= 0:
            *whole, self._buffer = self._buffer.split(_SEPARATOR)
            for record in whole:
                _check_length(len(record))
                yield from _record(bytes(record))
        _check_length(len(self._buffer))

    def end(self) -> Iterator[bytes]:
        """Yield the last record."""
        yield from _record(bytes(self._buffer))


def _check_length(length: int) -> None:
    if length > LONGEST:
        raise MalformedError(f"a piece is longer than {LONGEST // 2**20} MiB")


def _record(record: bytes) -> Iterator[bytes]:
    text = record.strip()
    if not text:
        return
    # A number or a word without white space behind it may be the beginning of a longer one.
    if record[-1:].isspace() or text.endswith(_SELF_DELIMITED):
        yield text
    else:
        raise MalformedError("a record is cut short")


@final
class EventReader:
    """Server-sent events, by the grammar of the HTML standard.

    Args:
        errors: What becomes of data that is no UTF-8. ``surrogateescape`` keeps the bytes for
            whoever decodes them further.
    """

    __slots__ = (
        "_after_cr",
        "_begun",
        "_buffer",
        "_data",
        "_errors",
        "_id",
        "_looked",
        "_name",
        "_retry",
        "_scanned",
        "_size",
    )

    def __init__(self, errors: str = "replace") -> None:
        self._errors = errors
        self._buffer = bytearray()
        self._scanned = 0
        self._begun = False
        self._looked = False
        self._size = 0
        self._after_cr = False
        self._data: list[str] = []
        self._name = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Yield the events that a chunk completes.

        Raises:
            MalformedError: One is too long, or these are no events at all.
        """
        # A line is over at its CR; the LF of a CRLF may come with the next chunk, or never.
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        buffer = self._buffer
        buffer += chunk
        done = 0
        for found in re.finditer(rb"\r\n|\n|\r", buffer[self._scanned :]):
            end = self._scanned + found.start()
            _check_length(end - done)
            event = self._line(bytes(buffer[done:end]), done)
            done = self._scanned + found.end()
            if event is not None:
                yield event
        self._after_cr = done == len(buffer) > 0 and buffer.endswith(b"\r")
        del buffer[:done]
        self._scanned = len(buffer)
        _check_length(len(buffer))

    def end(self) -> Iterator[ServerSentEvent]:
        """Yield the last event, though no blank line followed.

        The standard drops it, for a connection may have broken. Here a break is an error of its
        own, and a server that forgets the line means what it sent.
        """
        rest = bytes(self._buffer)
        if rest:
            self._line(rest, 0)
        if (event := self._dispatch()) is not None:
            yield event

    def _look(self, line: bytes, start: int) -> None:
        """Look at the first line, whether it can be one of a stream of events."""
        self._looked = True
        if alien := _ALIEN.get(line.lstrip()[:1]):
            raise MalformedError(f"expected events, got {alien}", bytes(self._buffer[start:]))

    def _line(self, line: bytes, start: int) -> ServerSentEvent | None:
        if not self._begun:
            self._begun = True
            line = line.removeprefix(codecs.BOM_UTF8)
        if line and not self._looked:
            self._look(line, start)
        if not line:
            return self._dispatch()
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        text = value.decode("utf-8", "replace")
        match name:
            case b"data":
                self._size += len(value)
                _check_length(self._size)
                self._data.append(value.decode("utf-8", self._errors))
            case b"event":
                self._name = text
            case b"id" if "\x00" not in text:
                self._id = text
            case b"retry" if text.isascii() and text.isdigit() and len(text) < 16:
                self._retry = int(text)
            case _:
                pass  # a comment, or a field of a later standard
        return None

    def _dispatch(self) -> ServerSentEvent | None:
        data, name, retry = self._data, self._name, self._retry
        self._data, self._name, self._retry, self._size = [], "", None, 0
        if not data:
            return None
        return ServerSentEvent(name or "message", "\n".join(data), self._id, retry)
