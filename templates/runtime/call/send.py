"""The two send loops, the only part of the client that exists twice."""

from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING, Final, TypeVar, final

from ..exceptions import ClientError
from ..request.build import build
from ..response.response import APIResponse, AsyncAPIResponse
from ..transport.failure import TransportFailure
from .call import Call
from .config import chosen_timeout

if TYPE_CHECKING:
    from ..description.operation import Arguments, Operation
    from ..options import RequestOptions
    from ..request.prepared import PreparedRequest
    from ..transport.answer import AsyncAnswer, SyncAnswer
    from ..transport.asynchronous import AsyncTransport
    from ..transport.sync import SyncTransport
    from .config import Config

__all__ = ["AsyncSender", "SyncSender"]

T = TypeVar("T")


def _begin(
    operation: Operation[T], request: PreparedRequest, options: RequestOptions, config: Config
) -> Call:
    timeout = chosen_timeout(options.timeout, config.timeout)
    source = config.credentials.token_source(operation.security)
    return Call(operation, request, config, timeout, source)


def _require_open(*, closed: bool) -> None:
    if closed:
        raise ClientError("the client is closed")


@final
class SyncSender:
    """Sends the calls of one client."""

    __slots__ = ("_closed", "_shared", "config", "transport")

    def __init__(self, config: Config, transport: SyncTransport, *, shared: bool = False) -> None:
        self.config: Final = config
        self.transport: Final = transport
        self._shared = shared
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._closed or self.transport.closed

    def close(self) -> None:
        """Close the connections too, unless they are shared with the client this is a copy of."""
        self._closed = True
        if not self._shared:
            self.transport.close()

    def request(
        self,
        operation: Operation[T],
        arguments: Arguments,
        options: RequestOptions,
        *,
        stream: bool = False,
    ) -> APIResponse[T]:
        """Make a call and return its successful response, unread if ``stream``.

        Raises:
            ClientError: In one of its kinds, and nothing else.
        """
        _require_open(closed=self.closed)
        request = build(operation, arguments, options, self.config)
        if not self.transport.is_open:
            self.transport.open()  # before the time begins to run, for it takes its time
        call = _begin(operation, request, options, self.config)
        response = self._send(call, stream=stream)
        if not 200 <= response.status_code < 300:
            try:
                body = self.transport.read(response)
            except TransportFailure:
                body = b""  # the status says enough
            raise call.status_error(response, body)
        return APIResponse(call, response, self.transport)

    def fetch(self, call: Call) -> SyncAnswer:
        """Send what a call says and return the answer unread, whatever its status."""
        _require_open(closed=self.closed)
        return self._send(call, stream=True)

    def _send(self, call: Call, *, stream: bool) -> SyncAnswer:
        transport = self.transport
        while True:
            source, request = call.pending_source, call.request
            if source is not None:
                request = call.with_token(source.token(self, call))
            limits = call.limits()
            try:
                response = transport.send(request, limits, stream=stream, deadline=call.deadline)
                delay = call.after_response(response)
                if delay is None:
                    return response
                transport.discard(response)
            except TransportFailure as failure:
                delay = call.after_failure(failure)
            if delay:
                sleep(delay)


@final
class AsyncSender:
    """Sends the calls of one client."""

    __slots__ = ("_closed", "_shared", "config", "transport")

    def __init__(self, config: Config, transport: AsyncTransport, *, shared: bool = False) -> None:
        self.config: Final = config
        self.transport: Final = transport
        self._shared = shared
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._closed or self.transport.closed

    async def close(self) -> None:
        """Close the connections too, unless they are shared with the client this is a copy of."""
        self._closed = True
        if not self._shared:
            await self.transport.close()

    async def request(
        self,
        operation: Operation[T],
        arguments: Arguments,
        options: RequestOptions,
        *,
        stream: bool = False,
    ) -> AsyncAPIResponse[T]:
        """Make a call and return its successful response, unread if ``stream``.

        Raises:
            ClientError: In one of its kinds, and nothing else.
        """
        _require_open(closed=self.closed)
        request = build(operation, arguments, options, self.config)
        if not self.transport.is_open:
            await self.transport.open()
        call = _begin(operation, request, options, self.config)
        response = await self._send(call, stream=stream)
        if not 200 <= response.status_code < 300:
            try:
                body = await self.transport.read(response)
            except TransportFailure:
                body = b""  # the status says enough
            raise call.status_error(response, body)
        return AsyncAPIResponse(call, response, self.transport)

    async def fetch(self, call: Call) -> AsyncAnswer:
        """Send what a call says and return the answer unread, whatever its status."""
        _require_open(closed=self.closed)
        return await self._send(call, stream=True)

    async def _send(self, call: Call, *, stream: bool) -> AsyncAnswer:
        transport = self.transport
        while True:
            source, request = call.pending_source, call.request
            if source is not None:
                request = call.with_token(await source.token_async(self, call))
            limits = call.limits()
            try:
                response = await transport.send(
                    request, limits, stream=stream, deadline=call.deadline
                )
                delay = call.after_response(response)
                if delay is None:
                    return response
                await transport.discard(response)
            except TransportFailure as failure:
                delay = call.after_failure(failure)
            if delay:
                await transport.wait(delay)
