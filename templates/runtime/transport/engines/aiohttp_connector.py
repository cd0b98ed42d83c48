"""The connections that aiohttp may use again."""

from __future__ import annotations

import asyncio
import select
from functools import partial
from typing import Any, final

import aiohttp
from aiohttp.client_proto import ResponseHandler

__all__ = ["Connector"]


@final
class _Protocol(ResponseHandler):
    """A connection that is gone at once: what a call has left unsent is not sent after its end.

    aiohttp sets a timer for each piece that comes in. Here there is one, which finds that it is too
    early and is set again.
    """

    __slots__ = ("_due", "_read_timer")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self._due: float | None = None
        self._read_timer: asyncio.TimerHandle | None = None

    def close(self) -> None:
        """Hang up, without waiting for the peer to read."""
        self.abort()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Leave no timer behind."""
        super().connection_lost(exc)
        if self._read_timer is not None:
            self._read_timer.cancel()
            self._read_timer = None

    def _reschedule_timeout(self) -> None:
        limit = self.read_timeout
        if not limit:
            self._due = None
            return
        self._due = self._loop.time() + limit
        if self._read_timer is None or self._read_timer.when() > self._due:
            self._set_timer(self._due)

    def _drop_timeout(self) -> None:
        self._due = None

    def _set_timer(self, due: float) -> None:
        if self._read_timer is not None:
            self._read_timer.cancel()
        self._read_timer = self._loop.call_at(due, self._look_at_time)

    def _look_at_time(self) -> None:
        self._read_timer = None
        if self._due is None:
            return
        if self._loop.time() < self._due:
            self._set_timer(self._due)
        else:
            self._due = None
            self._on_read_timeout()


@final
class Connector(aiohttp.TCPConnector):
    """Hands out no connection on which something has come in that nobody has asked for."""

    def __init__(self, **options: Any) -> None:
        connector: Any = super()  # aiohttp types it in part only
        connector.__init__(**options)
        factory: Any = partial(_Protocol, loop=asyncio.get_running_loop())
        self._factory = factory

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Any],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # it is aiohttp's method
    ) -> Any:
        """Return a connection that is sound, and no more than that."""
        while True:
            connection = await super().connect(req, traces, timeout)
            protocol = connection.protocol
            if protocol is not None and not protocol.should_close and not _is_readable(protocol):
                return connection
            connection.close()


def _is_readable(protocol: Any) -> bool:
    """Whether there is something to read, if only the end, that the event loop has yet to see."""
    sock = None if protocol.transport is None else protocol.transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([sock.fileno()], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock.fileno(), select.POLLIN)
    return bool(poll.poll(0))
