"""What a call answers: parsed on demand, with the raw response at hand.

Longer than most modules because each kind of response exists twice, plain and awaited.
"""

from __future__ import annotations

from contextlib import aclosing, closing, suppress
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast, final

import msgspec

from ..forks import importing
from ..published import published
from ..transport.answer import Answer, AsyncAnswer, SyncAnswer
from ..transport.failure import TransportFailure
from ..types.deviations import MalformedError
from .compiled import compiled_response
from .decode import decode_json, plain_json
from .reporting import report_deviations

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Generator,
        Iterator,
        Mapping,
    )

    from ..exceptions import APIResponseValidationError
    from ..transport.asynchronous import AsyncTransport
    from ..transport.clients import HttpRequest, HttpResponse
    from ..transport.sync import SyncTransport
    from .compiled import CompiledCase
    from .exchange import Exchange
    from .framing import EventReader, LineReader, ServerSentEvent

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
]

T = TypeVar("T")
H = TypeVar("H", bound=msgspec.Struct)
A = TypeVar("A", bound=Answer)
_NO_BODY: Final = frozenset({204, 205, 304})


class StreamOpener(Protocol):
    """What ``streamed`` has of a response that comes item by item."""

    def open(
        self,
        transport: SyncTransport,
        response: SyncAnswer,
        exchange: Exchange,
        case: CompiledCase,
    ) -> Any:
        """Return the stream that an unread response holds."""
        ...

    async def open_async(
        self,
        transport: AsyncTransport,
        response: AsyncAnswer,
        exchange: Exchange,
        case: CompiledCase,
    ) -> Any:
        """Return the stream that an unread response holds."""
        ...


class _Response(Generic[T, A]):
    """What both kinds of response have in common."""

    __slots__ = ("_answer", "_exchange", "_parsed")

    def __init__(self, exchange: Exchange, answer: A) -> None:
        self._exchange: Final = exchange
        self._answer: Final = answer
        self._parsed: Any = msgspec.UNSET

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._answer.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The response's headers; names in any case find them."""
        return self._answer.headers

    def headers_as(self, kind: type[H]) -> H:
        """Return the documented headers, typed: ``types`` has a class for each method with some.

        What has not come, or cannot be read, is ``UNSET``; of the latter ``on_deviation`` tells.
        """
        with importing:
            from .headers import read_headers  # noqa: PLC0415  # few programs need it

        found, deviations = read_headers(self.headers, kind)
        if deviations and self._exchange.config.on_deviation != "ignore":
            report_deviations(self._exchange, self._answer, b"", deviations, depth=3)
        return found

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        return self._answer.is_closed

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        return self._exchange.retries

    @property
    def request_id(self) -> str | None:
        """How the API's operators call this request."""
        return self._exchange.request_id(self._answer)

    def __repr__(self) -> str:
        """Show the status and what was asked."""
        request = self._exchange.request
        return f"<{type(self).__name__} {self.status_code} {request.method} {request.path}>"

    def _broken(self, error: MalformedError) -> APIResponseValidationError:
        problem = f"the stream: {error}"
        return self._exchange.validation_error(self._answer, error.body, problem)

    def _parse(self, body: bytes) -> T:
        if self._parsed is msgspec.UNSET:
            self._parsed = _parse(self._exchange, self._answer, body)
        return cast("T", self._parsed)

    def _stream(self) -> CompiledCase | None:
        """Return what is streamed, where it is and nobody has begun to read it."""
        compiled, response = compiled_response(self._exchange.operation), self._answer
        if not compiled.streams or self._parsed is not msgspec.UNSET:
            return None
        return compiled.case(response.status_code, response.headers.get("content-type", ""))

    def _json(self, body: bytes) -> Any:
        exchange, response = self._exchange, self._answer
        try:
            value, deviations = plain_json(body, response.headers.get("content-type", ""))
        except MalformedError:
            problem = "the body is not valid JSON"
            raise exchange.validation_error(response, body, problem) from None
        if deviations and exchange.config.on_deviation != "ignore":
            report_deviations(exchange, response, body, deviations, depth=4)
        return value


def _parse(exchange: Exchange, response: Answer, body: bytes) -> Any:
    status = response.status_code
    if status in _NO_BODY or exchange.request.method == "HEAD":
        return None
    compiled, config = compiled_response(exchange.operation), exchange.config
    if not body and compiled.may_be_empty:
        return None
    case = (
        compiled.cases[0]
        if len(compiled.cases) == 1
        else compiled.case(status, response.headers.get("content-type", ""))
    )
    if case is None or case.kind == "empty":
        return None
    if case.kind == "binary":
        return body
    if case.kind == "text":
        return _text(response, body)
    success = config.spec.errors.success
    report = config.on_deviation != "ignore"
    try:
        content_type = response.headers.get("content-type", "")
        decoded = decode_json(case, body, success=success, report=report, content_type=content_type)
    except MalformedError as error:
        raise exchange.validation_error(response, body, str(error), doubt=exchange.doubt) from None
    if decoded.reports_failure:
        raise exchange.status_error(response, body)
    if decoded.deviations and report:
        report_deviations(exchange, response, body, decoded.deviations)
    return decoded.value


def _text(answer: Answer, body: bytes) -> str:
    """Return a body as text, in the character set that it is said to have, which is UTF-8 else."""
    parameters = answer.headers.get("content-type", "").split(";")[1:]
    for name, _, value in (each.partition("=") for each in parameters):
        if name.strip().lower() == "charset":
            with suppress(LookupError):  # it names none, and says nothing about the body
                return body.decode(value.strip(" \t\"'"), "replace")
    return body.decode("utf-8", "replace")


@published
@final
class APIResponse(_Response[T, SyncAnswer]):
    """A successful response."""

    __slots__ = ("_transport",)

    def __init__(self, exchange: Exchange, answer: SyncAnswer, transport: SyncTransport) -> None:
        super().__init__(exchange, answer)
        self._transport: Final = transport

    @property
    def http_response(self) -> HttpResponse:
        """The response as httpx2 has it, the last one where there were several."""
        found: HttpResponse = self._answer.http_response
        return found

    @property
    def http_request(self) -> HttpRequest:
        """The request as httpx2 has it, the last one where there were several."""
        found: HttpRequest = self._answer.http_request
        return found

    def parse(self) -> T:
        """Return what the method returns without ``with_raw_response``.

        Raises:
            APIResponseValidationError: The body cannot be read as what is documented.
            APIStatusError: The body itself says that the request failed.
        """
        if (case := self._stream()) is not None:
            described = cast("StreamOpener", case.described)
            self._parsed = described.open(self._transport, self._answer, self._exchange, case)
        if self._parsed is not msgspec.UNSET:
            return cast("T", self._parsed)
        return self._parse(self.read())

    def json(self) -> Any:
        """Return the body as plain JSON values, whatever is documented."""
        return self._json(self.read())

    def text(self) -> str:
        """Return the body as text."""
        return _text(self._answer, self.read())

    def read(self) -> bytes:
        """Return the whole body."""
        try:
            return self._transport.read(self._answer)
        except TransportFailure as failure:
            raise self._exchange.late_error(failure) from failure

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body piece by piece; ``chunk_size`` in bytes, as it comes by default."""
        try:
            yield from self._transport.iterate(self._answer, chunk_size)
        except TransportFailure as failure:
            raise self._exchange.late_error(failure) from failure

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of a streamed body, without blank ones and line ends."""
        with importing:
            from .framing import LineReader  # noqa: PLC0415  # few programs need it

        for line in self._framed(LineReader()):
            yield line.decode("utf-8", "replace")

    def iter_events(self) -> Iterator[ServerSentEvent]:
        """Yield the server-sent events of a streamed body, whatever is documented."""
        with importing:
            from .framing import EventReader  # noqa: PLC0415  # few programs need it

        yield from self._framed(EventReader())

    def _framed(self, reader: LineReader | EventReader) -> Iterator[Any]:
        try:
            with closing(cast("Generator[bytes]", self.iter_bytes())) as chunks:
                for chunk in chunks:
                    yield from reader.feed(chunk)
            yield from reader.end()
        except MalformedError as error:
            raise self._broken(error) from None

    def close(self) -> None:
        """Give the connection back without reading on."""
        try:
            self._transport.discard(self._answer)
        except TransportFailure as failure:
            raise self._exchange.late_error(failure) from failure


@published
@final
class AsyncAPIResponse(_Response[T, AsyncAnswer]):
    """A successful response."""

    __slots__ = ("_transport",)

    def __init__(self, exchange: Exchange, answer: AsyncAnswer, transport: AsyncTransport) -> None:
        super().__init__(exchange, answer)
        self._transport: Final = transport

    @property
    def http_response(self) -> HttpResponse | Any:
        """The response as the HTTP library has it, the last one where there were several."""
        return self._answer.http_response

    @property
    def http_request(self) -> HttpRequest | Any:
        """The request as the HTTP library has it, the last one where there were several."""
        return self._answer.http_request

    async def parse(self) -> T:
        """Return what the method returns without ``with_raw_response``.

        Raises:
            APIResponseValidationError: The body cannot be read as what is documented.
            APIStatusError: The body itself says that the request failed.
        """
        if (case := self._stream()) is not None:
            described = cast("StreamOpener", case.described)
            self._parsed = await described.open_async(
                self._transport, self._answer, self._exchange, case
            )
        if self._parsed is not msgspec.UNSET:
            return cast("T", self._parsed)
        return self._parse(await self.read())

    async def json(self) -> Any:
        """Return the body as plain JSON values, whatever is documented."""
        return self._json(await self.read())

    async def text(self) -> str:
        """Return the body as text."""
        return _text(self._answer, await self.read())

    async def read(self) -> bytes:
        """Return the whole body."""
        try:
            return await self._transport.read(self._answer)
        except TransportFailure as failure:
            raise self._exchange.late_error(failure) from failure

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body piece by piece; ``chunk_size`` in bytes, as it comes by default."""
        try:
            found = self._transport.iterate(self._answer, chunk_size)
            async with aclosing(found):
                async for chunk in found:
                    yield chunk
        except TransportFailure as failure:
            raise self._exchange.late_error(failure) from failure

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of a streamed body, without blank ones and line ends."""
        with importing:
            from .framing import LineReader  # noqa: PLC0415  # few programs need it

        async with aclosing(self._framed(LineReader())) as lines:
            async for line in lines:
                yield line.decode("utf-8", "replace")

    async def iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """Yield the server-sent events of a streamed body, whatever is documented."""
        with importing:
            from .framing import EventReader  # noqa: PLC0415  # few programs need it

        async with aclosing(self._framed(EventReader())) as events:
            async for event in events:
                yield event

    async def _framed(self, reader: LineReader | EventReader) -> AsyncGenerator[Any]:
        try:
            async with aclosing(cast("AsyncGenerator[bytes]", self.iter_bytes())) as chunks:
                async for chunk in chunks:
                    for piece in reader.feed(chunk):
                        yield piece
            for piece in reader.end():
                yield piece
        except MalformedError as error:
            raise self._broken(error) from None

    async def close(self) -> None:
        """Give the connection back without reading on."""
        try:
            await self._transport.discard(self._answer)
        except TransportFailure as failure:
            raise self._exchange.late_error(failure) from failure
