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
    """A connection that is gone at once: what a call has left unsent is not sent after its end."""

    def close(self) -> None:
        """Hang up, without waiting for the peer to read."""
        self.abort()


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
