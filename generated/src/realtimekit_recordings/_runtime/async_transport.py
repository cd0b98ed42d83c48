"""The asynchronous transport; a module of its own because asyncio is slow to import.

Connections belong to the event loop they were opened in, so each loop gets its own HTTP client, and
a forked child starts afresh.
"""

from __future__ import annotations

import asyncio
import os
import time
import weakref
from typing import TYPE_CHECKING, Any, Final, final

import anyio

from .transport import ERRORS, Timed, auth_for, failure_of, http_request, new_async_client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .request import RequestValue
    from .transport import AsyncHttpClient, HttpResponse, Limits

__all__ = ["AsyncTransport"]


@final
class AsyncTransport:
    """Sends requests through an ``httpx2.AsyncClient``; otherwise as ``SyncTransport``."""

    __slots__ = ("_clients", "_given", "_pid", "closed")

    def __init__(self, http_client: AsyncHttpClient | None) -> None:
        self._given = http_client
        self.closed = False
        self._pid = os.getpid()
        self._clients: weakref.WeakKeyDictionary[Any, AsyncHttpClient] = weakref.WeakKeyDictionary()

    def _open(self) -> AsyncHttpClient:
        if self._given is not None:
            return self._given
        if self._pid != os.getpid():
            self._clients = weakref.WeakKeyDictionary()
            self._pid = os.getpid()
        loop = _event_loop()
        client = self._clients.get(loop)
        if client is None:
            client = self._clients[loop] = new_async_client()
        return client

    async def send(
        self, request: RequestValue, limits: Limits, *, stream: bool, deadline: float | None
    ) -> HttpResponse:
        """Send a request once; without ``stream`` the body is read too.

        Raises:
            TransportFailure: No complete answer arrived.
        """
        try:
            if deadline is None:
                return await self._send(request, limits, stream=stream, deadline=None)
            with anyio.fail_after(max(0.0, deadline - time.monotonic())):
                return await self._send(request, limits, stream=stream, deadline=deadline)
        except ERRORS as error:
            raise failure_of(error) from error

    async def _send(
        self, request: RequestValue, limits: Limits, *, stream: bool, deadline: float | None
    ) -> HttpResponse:
        response = await self._open().send(
            http_request(request, limits),
            stream=True,
            auth=auth_for(request),
            follow_redirects=False,
        )
        if deadline is not None:
            response.stream = Timed(response.stream, deadline)
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

    async def iterate(self, response: HttpResponse, chunk_size: int | None) -> AsyncIterator[bytes]:
        """Yield the body piece by piece, content decoding done."""
        try:
            async for chunk in response.aiter_bytes(chunk_size):
                yield chunk
        except ERRORS as error:
            raise failure_of(error) from error
        finally:
            await self.discard(response)

    async def wait(self, seconds: float) -> None:
        """Wait before the next attempt."""
        await anyio.sleep(seconds)

    async def discard(self, response: HttpResponse) -> None:
        """Close a response, whatever state its connection is in."""
        try:
            await response.aclose()
        except ERRORS as error:
            raise failure_of(error) from error

    async def close(self) -> None:
        """Close this event loop's connections, unless they are the caller's.

        Those of other loops can only be closed there; they go with their loops.
        """
        self.closed = True
        if self._pid != os.getpid():
            return
        client = self._clients.pop(_event_loop(), None)
        if client is not None:
            await client.aclose()


class _NoLoop:
    """Stands for the event loop of libraries other than asyncio."""


_NO_LOOP: Final = _NoLoop()


def _event_loop() -> object:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _NO_LOOP
