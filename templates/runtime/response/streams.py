"""Answers that come item by item: read as they arrive, decoded one by one, closed in any case.

A stream holds its connection until it is read to its end, closed, or no longer referred to. Each
kind exists twice, plain and awaited; what an item means is decided once, in ``_Items``.
"""

from __future__ import annotations

import re
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar, cast, final

from ..exceptions import ClientError
from ..published import published
from ..transport.failure import TransportFailure
from ..types.deviations import Deviation, MalformedError
from .decode import decode_json
from .framing import EventReader, LineReader, RecordReader, ServerSentEvent, presentable
from .reporting import report_deviations

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Callable,
        Generator,
        Iterator,
        Mapping,
    )
    from types import TracebackType
    from typing import Self

    from ..transport.answer import Answer, AsyncAnswer, SyncAnswer
    from ..transport.asynchronous import AsyncTransport
    from ..transport.sync import SyncTransport
    from .compiled import CompiledCase
    from .exchange import Exchange

__all__ = [
    "AsyncEventStream",
    "AsyncStream",
    "EventStream",
    "ServerSentEvent",
    "Stream",
    "open_async_stream",
    "open_stream",
    "pieces",
    "pieces_async",
]

T = TypeVar("T")
Piece: TypeAlias = bytes | ServerSentEvent | None
Reader: TypeAlias = LineReader | RecordReader | EventReader

_READERS: Final[Mapping[str, Callable[[], Reader]]] = {
    "lines": LineReader,
    "records": RecordReader,
    "events": lambda: EventReader("surrogateescape"),  # typed items tell how they were spelled
}
# "[DONE]", "ping": what tells the end or keeps a connection alive, and is no item.
_WORD: Final = r"\[?[A-Za-z][A-Za-z _-]{0,30}\]?"
_LITERALS: Final = frozenset({"true", "false", "null"})
_SKIPPED: Final = object()
# From ``report_deviations`` out to the line that asks for the next item.
_CALLER: Final = 4


@final
class _Items:
    """Makes items of pieces, and says where in the stream one is not as documented."""

    __slots__ = ("_call", "_case", "_index", "_response")

    def __init__(self, call: Exchange, response: Answer, case: CompiledCase) -> None:
        self._call = call
        self._response = response
        self._case = case
        self._index = 0

    def decode(self, piece: Piece) -> Any:
        """Return the item, or ``_SKIPPED`` where the piece is none."""
        data = cast("bytes", piece)
        if isinstance(piece, ServerSentEvent):
            if piece.event == "error":
                body = presentable(piece).data.encode("utf-8", "replace")
                raise self._call.status_error(self._response, body)
            if self._case.decoder is None:
                return presentable(piece)
            if _is_word(piece.data):
                return _SKIPPED
            data = piece.data.encode("utf-8", "surrogateescape")
        report = self._call.config.on_deviation != "ignore"
        content_type = self._response.headers.get("content-type", "")
        decoded = decode_json(
            self._case, data, success=None, report=report, content_type=content_type
        )
        if decoded.deviations and report:
            at = f"$[{self._index}]"
            moved = [Deviation(at + d.path[1:], d.expected, d.got) for d in decoded.deviations]
            report_deviations(self._call, self._response, data, moved, depth=_CALLER)
        self._index += 1
        return decoded.value

    def broken(self, error: MalformedError) -> Exception:
        """Return the exception for a piece that is no item."""
        text = str(error).replace("the body", "it")
        problem = f"item {self._index} of the stream: {text}"
        return self._call.validation_error(
            self._response, error.body, problem, doubt=self._call.doubt
        )


def _is_word(data: str) -> bool:
    return not data.strip() or (data not in _LITERALS and re.fullmatch(_WORD, data) is not None)


def pieces(
    transport: SyncTransport, response: SyncAnswer, call: Exchange, reader: Reader
) -> Generator[Any]:
    """Yield ``None`` at once, then the pieces of a body; the connection is given back in any case.

    Once that first value is taken, dropping the generator closes the connection, too.
    """
    try:
        yield None
        for chunk in transport.iterate(response, None):
            yield from reader.feed(chunk)
        yield from reader.end()
    except TransportFailure as failure:
        raise call.late_error(failure) from failure
    finally:
        with suppress(TransportFailure):
            transport.discard(response)


async def pieces_async(
    transport: AsyncTransport, response: AsyncAnswer, call: Exchange, reader: Reader
) -> AsyncGenerator[Any]:
    """Yield as ``pieces`` does."""
    try:
        yield None
        async with aclosing(transport.iterate(response, None)) as chunks:
            async for chunk in chunks:
                for piece in reader.feed(chunk):
                    yield piece
        for piece in reader.end():
            yield piece
    except TransportFailure as failure:
        raise call.late_error(failure) from failure
    finally:
        with suppress(TransportFailure):
            await transport.discard(response)


def _unfit(case: CompiledCase, response: Answer) -> str:
    """Why a body cannot be the stream that is documented; empty where it may be."""
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if case.kind != "events" or media_type not in {"application/json", "text/html"}:
        return ""
    return f"expected a stream of events, got {media_type}"


@published
class Stream(Generic[T]):
    """The items of an answer, one after another; an iterator and a context manager.

    Iterating raises ``APIConnectionError`` where the connection breaks off or is too slow, and
    ``APIResponseValidationError`` where an item cannot be read, or is longer than 16 MiB. All of
    them end the stream.
    """

    __slots__ = ("_items", "_pieces")

    def __init__(self, pieces: Generator[Any], items: _Items) -> None:
        self._pieces = pieces
        self._items = items
        next(pieces)

    def __iter__(self) -> Self:
        """Return the stream itself."""
        return self

    def __next__(self) -> T:
        """Wait for the next item."""
        try:
            while (item := self._items.decode(next(self._pieces))) is _SKIPPED:
                pass
        except MalformedError as error:
            self.close()
            raise self._items.broken(error) from None
        except StopIteration:
            raise
        except BaseException:
            self.close()
            raise
        return cast("T", item)

    def close(self) -> None:
        """Give the connection back without reading on; doing it twice changes nothing.

        Raises:
            ClientError: Another thread is waiting for the next item.
        """
        try:
            self._pieces.close()
        except ValueError:
            raise ClientError("the stream is being read by another thread") from None

    def __enter__(self) -> Self:
        """Return the stream itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        self.close()


@published
@final
class EventStream(Stream[T]):
    """Server-sent events. Iterating gives what their data holds, as documented.

    Data that is a mere word, as in ``[DONE]``, is no item and passed over; ``events`` has it. An
    event called ``error`` is raised as ``APIStatusError``, with its data for a body.
    """

    __slots__ = ()

    def events(self) -> Iterator[ServerSentEvent]:
        """Yield the events themselves, with names and ids, their data undecoded."""
        try:
            for event in self._pieces:
                yield presentable(event)
        except MalformedError as error:
            raise self._items.broken(error) from None


@published
class AsyncStream(Generic[T]):
    """The items of an answer, one after another; as ``Stream``, awaited."""

    __slots__ = ("_items", "_pieces")

    def __init__(self, pieces: AsyncGenerator[Any], items: _Items) -> None:
        self._pieces = pieces
        self._items = items

    def __aiter__(self) -> Self:
        """Return the stream itself."""
        return self

    async def __anext__(self) -> T:
        """Wait for the next item."""
        try:
            while (item := self._items.decode(await anext(self._pieces))) is _SKIPPED:
                pass
        except MalformedError as error:
            await self.close()
            raise self._items.broken(error) from None
        except StopAsyncIteration:
            raise
        except BaseException:
            await self.close()
            raise
        return cast("T", item)

    async def close(self) -> None:
        """Give the connection back without reading on; doing it twice changes nothing.

        Raises:
            ClientError: Another task is waiting for the next item: cancel that one.
        """
        try:
            await self._pieces.aclose()
        except RuntimeError:
            raise ClientError("the stream is being read by another task") from None

    async def __aenter__(self) -> Self:
        """Return the stream itself."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        await self.close()


@published
@final
class AsyncEventStream(AsyncStream[T]):
    """Server-sent events; as ``EventStream``, awaited."""

    __slots__ = ()

    async def events(self) -> AsyncIterator[ServerSentEvent]:
        """Yield the events themselves, with names and ids, their data undecoded."""
        try:
            async for event in self._pieces:
                yield presentable(event)
        except MalformedError as error:
            raise self._items.broken(error) from None


def open_stream(
    transport: SyncTransport, response: SyncAnswer, call: Exchange, case: CompiledCase
) -> Stream[Any]:
    """Return the stream that an unread response holds.

    Raises:
        APIResponseValidationError: It holds something else.
        APIConnectionError: What else it holds cannot be read.
    """
    if problem := _unfit(case, response):
        try:
            body = transport.read(response)
        except TransportFailure as failure:
            raise call.late_error(failure) from failure
        raise call.validation_error(response, body, problem, doubt=call.doubt)
    found = pieces(transport, response, call, _READERS[case.kind]())
    items = _Items(call, response, case)
    return EventStream(found, items) if case.kind == "events" else Stream(found, items)


async def open_async_stream(
    transport: AsyncTransport, response: AsyncAnswer, call: Exchange, case: CompiledCase
) -> AsyncStream[Any]:
    """Return as ``open_stream`` does."""
    if problem := _unfit(case, response):
        try:
            body = await transport.read(response)
        except TransportFailure as failure:
            raise call.late_error(failure) from failure
        raise call.validation_error(response, body, problem, doubt=call.doubt)
    found = pieces_async(transport, response, call, _READERS[case.kind]())
    await anext(found)
    items = _Items(call, response, case)
    return AsyncEventStream(found, items) if case.kind == "events" else AsyncStream(found, items)
