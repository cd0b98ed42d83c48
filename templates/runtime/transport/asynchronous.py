"""The asynchronous transport; a module of its own because asyncio is slow to import.

Connections belong to the event loop they were opened in, so each loop gets its own HTTP client, and
a forked child starts afresh. A loop that is shut down, as ``asyncio.run`` does, closes its own.
"""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, TypeVarTuple, final

import anyio
import anyio.to_thread

from ..exceptions import ClientError
from . import masking
from .bodies import DeadlineBody
from .failure import ERRORS, TransportFailure, failure_of
from .requests import auth_for, http_request
from .sync import AsyncHttpClient, accepted_client, new_async_client

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from ..request.prepared import PreparedRequest
    from .requests import Limits
    from .sync import HttpRequest, HttpResponse

__all__ = ["AsyncTransport"]

_Loop: TypeAlias = "asyncio.AbstractEventLoop | _NoLoop"
_Clients: TypeAlias = "dict[_Loop, tuple[AsyncHttpClient, AsyncGenerator[None]]]"
T = TypeVar("T")
Ts = TypeVarTuple("Ts")


@final
class AsyncTransport:
    """Sends requests through an ``httpx2.AsyncClient``; otherwise as ``SyncTransport``."""

    __slots__ = ("_clients", "_given", "_home", "_inherited", "_pid", "closed")

    def __init__(self, http_client: AsyncHttpClient | None) -> None:
        self._given = accepted_client(http_client, AsyncHttpClient)
        self._home: _Loop | None = None
        self.closed = False
        masking.watch()
        self._pid = os.getpid()
        self._clients: _Clients = {}
        self._inherited: _Clients = {}

    async def _open(self) -> AsyncHttpClient:
        if self._given is not None:
            self._home = self._home or _event_loop()
            return self._given
        if self._pid != os.getpid():
            # Those of the parent are kept, for to let go of them would close them in its name.
            self._inherited, self._clients = self._clients, {}
            self._pid = os.getpid()
        loop = _event_loop()
        known = self._clients.get(loop)
        if known is not None:
            return known[0]
        for other in [each for each in self._clients if each.is_closed()]:
            self._clients.pop(other, None)  # it went down without closing what it had
        client = new_async_client()
        keeper = _keep(client, self._clients, loop)
        self._clients[loop] = (client, keeper)
        await anext(keeper)
        return client

    async def send(
        self, request: PreparedRequest, limits: Limits, *, stream: bool, deadline: float | None
    ) -> HttpResponse:
        """Send a request once; without ``stream`` the body is read too.

        Raises:
            TransportFailure: No complete answer arrived.
        """
        progress = _Progress()
        try:
            prepared = http_request(request, limits, progress)
            if deadline is None:
                return await self._send(request, prepared, stream=stream, deadline=None)
            with anyio.fail_after(max(0.0, deadline - time.monotonic())):
                return await self._send(request, prepared, stream=stream, deadline=deadline)
        except ERRORS as error:
            raise failure_of(error, connecting=progress.connecting) from error
        except RuntimeError as error:  # of httpx2, of asyncio, or of a caller's own hook
            if self.closed or (self._given is not None and self._given.is_closed):
                raise ClientError("the HTTP client is closed") from error
            if self._home in (None, _event_loop()):
                raise
            # The request may have gone out all the same, on a connection that nobody listens to.
            raise TransportFailure(
                "the http_client's connection belongs to another event loop; "
                "without an http_client, each loop has its own",
                timed_out=False,
                untouched=False,
                hopeless=False,
            ) from error

    async def _send(
        self,
        request: PreparedRequest,
        prepared: HttpRequest,
        *,
        stream: bool,
        deadline: float | None,
    ) -> HttpResponse:
        client = await self._open()
        response = await client.send(
            prepared, stream=True, auth=auth_for(request), follow_redirects=False
        )
        if stream and deadline is not None:
            response.stream = DeadlineBody(response.stream, deadline)
        if not stream:
            try:
                await response.aread()
            finally:
                # Also where the task is cancelled, so that the connection goes back to the pool.
                await response.aclose()
        return response

    async def read(self, response: HttpResponse) -> bytes:
        """Return the whole body, reading what is not yet read."""
        try:
            return await response.aread()
        except ERRORS as error:
            await self.discard(response)
            raise failure_of(error) from error

    async def iterate(
        self, response: HttpResponse, chunk_size: int | None, *, raw: bool = False
    ) -> AsyncGenerator[bytes]:
        """Yield the body piece by piece, content decoding done unless ``raw``."""
        try:
            found = (response.aiter_raw if raw else response.aiter_bytes)(chunk_size)
            async with aclosing(found) as chunks:
                async for chunk in chunks:
                    yield chunk
        except ERRORS as error:
            raise failure_of(error) from error
        finally:
            await self.discard(response)

    async def wait(self, seconds: float) -> None:
        """Wait before the next attempt."""
        await anyio.sleep(seconds)

    async def run(self, function: Callable[[*Ts], T], *arguments: *Ts) -> T:
        """Call what would hold the event loop up, in a thread."""
        return await anyio.to_thread.run_sync(function, *arguments)

    async def discard(self, response: HttpResponse) -> None:
        """Close a response, whatever state its connection is in."""
        try:
            await response.aclose()
        except ERRORS as error:
            raise failure_of(error) from error

    async def close(self) -> None:
        """Close this event loop's connections, unless they are the caller's.

        Those of other loops can only be closed there, and are when the loops are shut down.
        """
        self.closed = True
        if self._pid != os.getpid():
            return
        known = self._clients.get(_event_loop())
        if known is not None:
            await known[1].aclose()


@final
class _Progress:
    """Follows one request as httpcore2 sends it; its ``trace`` extension.

    Attributes:
        connecting: Whether it is still on its way to a connection, so that nothing has been sent.
    """

    __slots__ = ("_stream", "connecting")

    def __init__(self) -> None:
        self._stream: Any = None
        self.connecting = False

    async def __call__(self, name: str, info: dict[str, Any]) -> None:
        """Take note of an event, and mask what httpcore2 will log of it."""
        self.connecting = name.startswith("connection.")
        if self.connecting:
            if name == "connection.connect_tcp.complete":
                self._stream = info["return_value"]
            elif name == "connection.start_tls.failed" and self._stream is not None:
                # httpcore2 forgets to where it is cancelled.
                with anyio.CancelScope(shield=True):
                    await self._stream.aclose()
        masking.mask_trace(name, info)


async def _keep(client: AsyncHttpClient, clients: _Clients, loop: _Loop) -> AsyncGenerator[None]:
    """Close a client when its event loop is shut down: that ends what is suspended in it."""
    try:
        yield
    finally:
        clients.pop(loop, None)
        await client.aclose()


class _NoLoop:
    """Stands for the event loop of libraries other than asyncio."""

    def is_closed(self) -> bool:
        """Nobody knows."""
        return False


_NO_LOOP: Final = _NoLoop()


def _event_loop() -> _Loop:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _NO_LOOP
