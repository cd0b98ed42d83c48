"""An engine of asynchronous clients, on httpx2."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, final
from weakref import WeakSet

import anyio
import httpx2

from ...exceptions import ClientError
from ..answer import AsyncAnswer
from . import masking
from .httpx2_bodies import DeadlineBody
from .httpx2_common import (
    CONNECTIONS,
    auth_for,
    failure_of,
    has_surplus,
    http_request,
    read_before,
    shown,
    unusable_settings,
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from ...request.prepared import PreparedRequest
    from ..engine import Limits

__all__ = ["Engine"]


@final
class _Answer(AsyncAnswer):
    __slots__ = ("_is_given", "_response")

    def __init__(self, response: httpx2.Response, *, is_given: bool) -> None:
        super().__init__(response.status_code, response.reason_phrase, response.headers.raw)
        self._response = response
        self._is_given = is_given

    @property
    def http_response(self) -> httpx2.Response:
        return shown(self._response, self.body)

    @property
    def http_request(self) -> httpx2.Request:
        return self._response.request

    async def pieces(self) -> AsyncGenerator[bytes]:
        try:
            response = self._response
            self.is_begun = True
            if (known := read_before(response)) is not None:
                self.body = known
                return
            async with _iterating(response.stream) as pieces:
                async for piece in pieces:
                    yield piece
            if has_surplus(response) and (stream := response.extensions.get("network_stream")):
                await stream.aclose()
        except Exception as error:
            raise self._failure(error) from error

    async def close(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        try:
            await self._response.aclose()
        except Exception as error:
            raise self._failure(error) from error

    def _failure(self, error: Exception) -> Exception:
        return failure_of(error, is_given=self._is_given) or error


@asynccontextmanager
async def _iterating(stream: Any) -> AsyncGenerator[AsyncIterator[bytes]]:
    """Iterate over a stream, and leave nothing suspended in it."""
    pieces = aiter(stream)
    try:
        yield pieces
    finally:
        if hasattr(pieces, "aclose"):
            await pieces.aclose()


@final
class Engine:
    """Sends through an ``httpx2.AsyncClient``.

    Args:
        http_client: The caller's own; otherwise one is made.

    Raises:
        ClientError: None can be made of what the environment says.
    """

    __slots__ = ("_client", "_connections", "_is_given")

    def __init__(self, http_client: httpx2.AsyncClient | None) -> None:
        masking.watch()
        self._is_given: Final = http_client is not None
        self._connections: Final = _Connections()
        try:
            self._client: Final = http_client or httpx2.AsyncClient(limits=CONNECTIONS)
        except (httpx2.InvalidURL, OSError, ValueError, ImportError) as error:
            raise ClientError(unusable_settings(error)) from None

    async def send(
        self, request: PreparedRequest, limits: Limits, *, deadline: float | None, stream: bool
    ) -> AsyncAnswer:
        """Send a request once; see ``AsyncEngine``."""
        progress, prepared = _Progress(None if self._is_given else self._connections), None
        try:
            prepared = http_request(request, limits, progress)
            if deadline is None:
                return await self._send(request, prepared, stream=stream)
            with anyio.fail_after(max(0.0, deadline - time.monotonic())):
                answer = await self._send(request, prepared, stream=stream)
            if stream:
                response = answer.http_response
                response.stream = DeadlineBody(response.stream, deadline)
        except Exception as error:
            failure = failure_of(
                error,
                prepared,
                is_given=self._is_given,
                is_closed=self._client.is_closed,
                connecting=progress.connecting,
            )
            if failure is None or failure is error:
                raise
            raise failure from error
        return answer

    async def _send(
        self, request: PreparedRequest, prepared: httpx2.Request, *, stream: bool
    ) -> _Answer:
        response = await self._client.send(
            prepared, stream=True, auth=auth_for(request), follow_redirects=False
        )
        answer = _Answer(response, is_given=self._is_given)
        if not stream:
            try:
                answer.raw = b"".join([piece async for piece in answer.pieces()])
            finally:
                # Also where the task is cancelled, so that the connection goes back to the pool.
                await answer.close()
        return answer

    async def close(self) -> None:
        """Close all connections."""
        self._connections.is_closed = True
        await self._client.aclose()
        for stream in list(self._connections.streams):
            await stream.aclose()


@final
class _Connections:
    """Those that have been made, for the pool forgets some where it is closed meanwhile."""

    __slots__ = ("is_closed", "streams")

    def __init__(self) -> None:
        self.streams: Final[WeakSet[Any]] = WeakSet()
        self.is_closed = False


@final
class _Progress:
    """Follows one request as httpcore2 sends it; its ``trace`` extension.

    Attributes:
        connecting: Whether it is still on its way to a connection, so that nothing has been sent.
    """

    __slots__ = ("_connections", "_stream", "connecting")

    def __init__(self, connections: _Connections | None) -> None:
        self._connections = connections
        self._stream: Any = None
        self.connecting = False

    async def __call__(self, name: str, info: dict[str, Any]) -> None:
        """Take note of an event, and mask what httpcore2 will log of it."""
        self.connecting = name.startswith("connection.")
        if self.connecting:
            if name == "connection.connect_tcp.complete":
                self._stream = info["return_value"]
                await self._keep()
            elif name == "connection.start_tls.failed" and self._stream is not None:
                # httpcore2 forgets to where it is cancelled.
                with anyio.CancelScope(shield=True):
                    await self._stream.aclose()
        masking.mask_trace(name, info)

    async def _keep(self) -> None:
        if self._connections is not None:
            self._connections.streams.add(self._stream)
            if self._connections.is_closed:
                await self._stream.aclose()
