"""What a call answers: parsed on demand, with the raw response at hand.

Longer than most modules because each kind of response exists twice, plain and awaited.
"""

from __future__ import annotations

import warnings
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, final

import msgspec

from .. import redact
from ..exceptions import APIResponseValidationError, DeviationWarning
from ..request.plan import plan_of
from ..transport.sync import TransportFailure
from .decode import MalformedError, decode_json, json_or_text, plain_json

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Callable,
        Coroutine,
        Iterator,
        Mapping,
    )
    from types import TracebackType

    from ..call.call import Call
    from ..call.config import OnDeviation
    from ..exceptions import Deviation
    from ..request.plan import Case
    from ..transport.asynchronous import AsyncTransport
    from ..transport.sync import HttpRequest, HttpResponse, SyncTransport
    from .framing import ServerSentEvent
    from .streams import Reader

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncResponseManager",
    "ResponseManager",
    "deliver",
    "tell",
    "unreadable",
]

T = TypeVar("T")
_NO_BODY: Final = frozenset({204, 205, 304})
# From ``deliver`` out to the line that called the generated method.
_CALLER: Final = 7


class _Response(Generic[T]):
    """What both kinds of response have in common."""

    __slots__ = ("_call", "_parsed", "http_response")

    def __init__(self, call: Call, http_response: HttpResponse) -> None:
        self._call: Final = call
        self._parsed: Any = msgspec.UNSET
        self.http_response: Final = http_response
        """The response as httpx2 has it."""

    @property
    def http_request(self) -> HttpRequest:
        """The request as httpx2 has it, the last one where there were several."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The response's headers; names in any case find them."""
        return self.http_response.headers

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        return self.http_response.is_closed

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        return self._call.retries

    @property
    def request_id(self) -> str | None:
        """How the API's operators call this request."""
        return self._call.request_id(self.http_response)

    def __repr__(self) -> str:
        """Show the status and what was asked."""
        request = self._call.request
        return f"<{type(self).__name__} {self.status_code} {request.method} {request.path}>"

    def _broken(self, error: MalformedError) -> APIResponseValidationError:
        problem = f"the stream: {error}"
        return unreadable(self._call, self.http_response, error.body, problem)

    def _parse(self, body: bytes) -> T:
        if self._parsed is msgspec.UNSET:
            self._parsed = _parse(self._call, self.http_response, body)
        return cast("T", self._parsed)

    def _stream(self) -> Case | None:
        """Return what is streamed, where it is and nobody has begun to read it."""
        plan, response = plan_of(self._call.operation), self.http_response
        if not plan.streams or self._parsed is not msgspec.UNSET:
            return None
        return plan.case(response.status_code, response.headers.get("content-type", ""))

    def _json(self, body: bytes) -> Any:
        call, response = self._call, self.http_response
        try:
            value, deviations = plain_json(body, response.headers.get("content-type", ""))
        except MalformedError:
            raise unreadable(call, response, body, "the body is not valid JSON") from None
        if deviations and call.config.on_deviation != "ignore":
            deliver(call, response, body, deviations, depth=4)
        return value


def _parse(call: Call, response: HttpResponse, body: bytes) -> Any:
    status = response.status_code
    if status in _NO_BODY or call.request.method == "HEAD":
        return None
    plan, config = plan_of(call.operation), call.config
    if not body and plan.may_be_empty:
        return None
    case = (
        plan.cases[0]
        if len(plan.cases) == 1
        else plan.case(status, response.headers.get("content-type", ""))
    )
    if case is None or case.kind == "empty":
        return None
    if case.kind == "binary":
        return body
    if case.kind == "text":
        return response.text
    success = config.spec.errors.success
    report = config.on_deviation != "ignore"
    try:
        content_type = response.headers.get("content-type", "")
        decoded = decode_json(case, body, success=success, report=report, content_type=content_type)
    except MalformedError as error:
        raise unreadable(call, response, body, str(error), doubt=call.doubt) from None
    if decoded.refused:
        raise call.status_error(response, body)
    if decoded.deviations and report:
        deliver(call, response, body, decoded.deviations)
    return decoded.value


def unreadable(
    call: Call, response: HttpResponse, body: bytes, problem: str, *, doubt: str = ""
) -> APIResponseValidationError:
    """Return the exception for a success that cannot be read."""
    request_id = call.request_id(response)
    suffix = f", request {request_id}" if request_id else ""
    method, path = call.request.method, call.request.path
    return APIResponseValidationError(
        f"{response.status_code}: {problem}{doubt} [{method} {redact.shorten(path)}{suffix}]",
        method=method,
        path=path,
        status_code=response.status_code,
        body=redact.plain(
            json_or_text(body, response.headers.get("content-type", "")), call.secrets()
        ),
        request_id=request_id,
        retries_taken=call.retries,
        outcome_unknown=bool(doubt),
    )


def deliver(
    call: Call,
    response: HttpResponse,
    body: bytes,
    deviations: list[Deviation],
    *,
    depth: int = _CALLER,
) -> None:
    """Tell of deviations as the client's user wishes; ``depth`` frames out is who to warn."""
    tell(
        call.config.on_deviation,
        deviations,
        lambda problem: unreadable(call, response, body, problem),
        depth=depth + 1,
    )


def tell(
    wish: OnDeviation,
    deviations: list[Deviation],
    refusal: Callable[[str], APIResponseValidationError],
    *,
    depth: int,
) -> None:
    """Tell of deviations as ``wish`` has it; ``refusal`` makes the error of a problem."""
    if callable(wish):
        for deviation in deviations:
            wish(deviation)
    elif wish == "raise":
        more = f" and {len(deviations) - 1} more" if len(deviations) > 1 else ""
        error = refusal(f"{deviations[0]}{more}")
        error.deviations = tuple(deviations)
        raise error
    elif wish == "warn":
        for deviation in deviations:
            warnings.warn(str(deviation), DeviationWarning, stacklevel=depth)


@final
class APIResponse(_Response[T]):
    """A successful response."""

    __slots__ = ("_transport",)

    def __init__(self, call: Call, http_response: HttpResponse, transport: SyncTransport) -> None:
        super().__init__(call, http_response)
        self._transport: Final = transport

    def parse(self) -> T:
        """Return what the method returns without ``with_raw_response``.

        Raises:
            APIResponseValidationError: The body cannot be read as what is documented.
            APIStatusError: The body itself says that the request failed.
        """
        if (case := self._stream()) is not None:
            from .streams import open_stream  # noqa: PLC0415  # most APIs have no streams

            self._parsed = open_stream(self._transport, self.http_response, self._call, case)
        if self._parsed is not msgspec.UNSET:
            return cast("T", self._parsed)
        return self._parse(self.read())

    def json(self) -> Any:
        """Return the body as plain JSON values, whatever is documented."""
        return self._json(self.read())

    def text(self) -> str:
        """Return the body as text."""
        self.read()
        return self.http_response.text

    def read(self) -> bytes:
        """Return the whole body."""
        try:
            return self._transport.read(self.http_response)
        except TransportFailure as failure:
            raise self._call.late_error(failure) from failure

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body piece by piece; ``chunk_size`` in bytes, as it comes by default."""
        try:
            yield from self._transport.iterate(self.http_response, chunk_size)
        except TransportFailure as failure:
            raise self._call.late_error(failure) from failure

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of a streamed body, without blank ones and line ends."""
        from .framing import LineReader  # noqa: PLC0415  # few programs need it

        for line in self._pieces(LineReader()):
            yield line.decode("utf-8", "replace")

    def iter_events(self) -> Iterator[ServerSentEvent]:
        """Yield the server-sent events of a streamed body, whatever is documented."""
        from .framing import EventReader  # noqa: PLC0415  # few programs need it

        yield from self._pieces(EventReader())

    def _pieces(self, reader: Reader) -> Iterator[Any]:
        from .streams import pieces  # noqa: PLC0415  # few programs need it

        found = pieces(self._transport, self.http_response, self._call, reader)
        next(found)
        try:
            yield from found
        except MalformedError as error:
            raise self._broken(error) from None

    def close(self) -> None:
        """Give the connection back without reading on."""
        try:
            self._transport.discard(self.http_response)
        except TransportFailure as failure:
            raise self._call.late_error(failure) from failure


@final
class AsyncAPIResponse(_Response[T]):
    """A successful response."""

    __slots__ = ("_transport",)

    def __init__(self, call: Call, http_response: HttpResponse, transport: AsyncTransport) -> None:
        super().__init__(call, http_response)
        self._transport: Final = transport

    async def parse(self) -> T:
        """Return what the method returns without ``with_raw_response``.

        Raises:
            APIResponseValidationError: The body cannot be read as what is documented.
            APIStatusError: The body itself says that the request failed.
        """
        if (case := self._stream()) is not None:
            from .streams import open_async_stream  # noqa: PLC0415  # most APIs have no streams

            opened = await open_async_stream(self._transport, self.http_response, self._call, case)
            self._parsed = opened
        if self._parsed is not msgspec.UNSET:
            return cast("T", self._parsed)
        return self._parse(await self.read())

    async def json(self) -> Any:
        """Return the body as plain JSON values, whatever is documented."""
        return self._json(await self.read())

    async def text(self) -> str:
        """Return the body as text."""
        await self.read()
        return self.http_response.text

    async def read(self) -> bytes:
        """Return the whole body."""
        try:
            return await self._transport.read(self.http_response)
        except TransportFailure as failure:
            raise self._call.late_error(failure) from failure

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body piece by piece; ``chunk_size`` in bytes, as it comes by default."""
        try:
            found = self._transport.iterate(self.http_response, chunk_size)
            async with aclosing(found):
                async for chunk in found:
                    yield chunk
        except TransportFailure as failure:
            raise self._call.late_error(failure) from failure

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of a streamed body, without blank ones and line ends."""
        from .framing import LineReader  # noqa: PLC0415  # few programs need it

        async with aclosing(self._pieces(LineReader())) as lines:
            async for line in lines:
                yield line.decode("utf-8", "replace")

    async def iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """Yield the server-sent events of a streamed body, whatever is documented."""
        from .framing import EventReader  # noqa: PLC0415  # few programs need it

        async with aclosing(self._pieces(EventReader())) as events:
            async for event in events:
                yield event

    async def _pieces(self, reader: Reader) -> AsyncGenerator[Any]:
        from .streams import pieces_async  # noqa: PLC0415  # few programs need it

        found = pieces_async(self._transport, self.http_response, self._call, reader)
        await anext(found)
        try:
            async with aclosing(found):
                async for piece in found:
                    yield piece
        except MalformedError as error:
            raise self._broken(error) from None

    async def close(self) -> None:
        """Give the connection back without reading on."""
        try:
            await self._transport.discard(self.http_response)
        except TransportFailure as failure:
            raise self._call.late_error(failure) from failure


@final
class ResponseManager(Generic[T]):
    """Sends the request on entering and gives the connection back on leaving."""

    __slots__ = ("_response", "_send")

    def __init__(self, send: Callable[[], APIResponse[T]]) -> None:
        self._send = send
        self._response: APIResponse[T] | None = None

    def __enter__(self) -> APIResponse[T]:
        """Send the request."""
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the response."""
        if self._response is not None:
            self._response.close()


@final
class AsyncResponseManager(Generic[T]):
    """Sends the request on entering and gives the connection back on leaving."""

    __slots__ = ("_response", "_send")

    def __init__(self, send: Callable[[], Coroutine[Any, Any, AsyncAPIResponse[T]]]) -> None:
        self._send = send
        self._response: AsyncAPIResponse[T] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[T]:
        """Send the request."""
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the response."""
        if self._response is not None:
            await self._response.close()
