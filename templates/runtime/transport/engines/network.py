"""Sending within a deadline: httpcore2's connection pool, over sockets that know when a call ends.

A socket's timeout limits one wait and not the sum of them: a peer that drips its answer byte by
byte, or a host with many silent addresses, could take for ever. So a limit tells here when the
whole call must be over, and every wait is cut to what is left. The connection of a call that is
late is closed on the spot.

Only looking up a host's name knows no limits: that is done in a thread of its own, which holds
nothing and is left behind.
"""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, final
from weakref import WeakSet

import httpcore2
import httpx2

from .deadlines import LATE, Limit, Task

if TYPE_CHECKING:
    import ssl
    from collections.abc import Generator, Iterable, Iterator

__all__ = ["Transport"]

_Option = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


def _is_late(limit: float | None) -> bool:
    return isinstance(limit, Limit) and time.monotonic() >= limit.deadline


def _left(limit: float | None, late: type[Exception] = TimeoutError) -> float | None:
    """Return how long to wait now; raise ``late`` where it is too late already."""
    if not isinstance(limit, Limit):
        return limit
    remaining = limit.deadline - time.monotonic()
    if remaining <= 0:
        raise late(LATE)
    return min(remaining, float(limit))


@contextmanager
def _connecting(limit: float | None) -> Generator[None]:
    """Say of a connection that came too late that it was the deadline."""
    try:
        yield
    except httpcore2.ConnectTimeout as error:
        if _is_late(limit):
            raise httpcore2.ConnectTimeout(LATE) from error
        raise


@final
class _Stream(httpcore2.NetworkStream):
    """A connection whose every wait ends with the deadline of the call that waits."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what there is, or wait for it."""
        try:
            return self._stream.read(max_bytes, _left(timeout))
        except httpcore2.ReadTimeout:
            _left(timeout)
            raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it."""
        if not isinstance(timeout, Limit):
            self._stream.write(buffer, timeout)
            return
        sock: socket.socket = self._stream.get_extra_info("socket")
        view = memoryview(buffer)
        while view:
            sock.settimeout(_left(timeout))
            try:
                view = view[sock.send(view) :]
            except TimeoutError as error:
                _left(timeout)
                raise httpcore2.WriteTimeout(str(error)) from error
            except OSError as error:
                raise httpcore2.WriteError(str(error)) from error

    def close(self) -> None:
        """Hang up; a thread that waits for the peer would not notice that it is closed."""
        sock: socket.socket = self._stream.get_extra_info("socket")
        with suppress(OSError):  # the peer was faster
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """Encrypt what follows."""
        try:
            left = _left(timeout, httpcore2.ConnectTimeout)
            with _connecting(timeout):
                return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))
        except BaseException:
            self.close()
            raise

    def get_extra_info(self, info: str) -> Any:
        """Return what is known of the connection."""
        if info == "is_readable":
            # What is decrypted already the socket does not know of any more.
            pending = getattr(self._stream.get_extra_info("socket"), "pending", None)
            if pending is not None and self._stream.get_extra_info("socket").fileno() >= 0:
                return bool(pending()) or bool(self._stream.get_extra_info(info))
        return self._stream.get_extra_info(info)


@final
class _Backend(httpcore2.NetworkBackend):
    """Opens such connections, until it is closed."""

    def __init__(self) -> None:
        self._backend: Final = httpcore2.SyncBackend()
        self._streams: Final[WeakSet[_Stream]] = WeakSet()
        self._is_closed = False
        self._lock: Final = threading.Lock()  # a forked child has a backend of its own

    def close(self) -> None:
        """Close those, too, that the pool does not know of, as they are just being made."""
        with self._lock:
            self._is_closed = True
            streams = list(self._streams)
        for stream in streams:
            stream.close()

    def _kept(self, stream: _Stream) -> _Stream:
        with self._lock:
            self._streams.add(stream)
            is_closed = self._is_closed
        if is_closed:
            stream.close()
            raise httpcore2.ConnectError("the HTTP client is closed")
        return stream

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_Option] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first of the host's addresses that answers."""
        options = list(socket_options or ())
        failure: Exception = httpcore2.ConnectError("the host has no address")
        for address in _addresses(host, port, timeout):
            left = _left(timeout, httpcore2.ConnectTimeout)
            try:
                with _connecting(timeout):
                    stream = _Stream(
                        self._backend.connect_tcp(address, port, left, local_address, options)
                    )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return self._kept(stream)
        try:
            raise failure
        finally:
            del failure  # it refers to this frame, which refers to it


def _addresses(host: str, port: int, limit: float | None) -> list[str]:
    """Return the addresses of a host, in the system's order."""
    left = _left(limit, httpcore2.ConnectTimeout)
    deadline = None if left is None else time.monotonic() + left
    try:
        found = Task(
            lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), _nothing, deadline
        ).run()
    except TimeoutError as error:
        late = LATE if _is_late(limit) else "the host's name was not found in time"
        raise httpcore2.ConnectTimeout(late) from error
    except (OSError, UnicodeError) as error:
        raise httpcore2.ConnectError(str(error)) from error
    # By name info and not the address itself, which lacks the zone of a link-local one.
    return [socket.getnameinfo(each[4], socket.NI_NUMERICHOST)[0] for each in found]


def _nothing() -> None:
    """A name that was looked up too late leaves nothing to tidy up."""


@contextmanager
def _translated() -> Generator[None]:
    """Let errors of httpcore2 out as those of httpx2, which have the same names."""
    try:
        yield
    except (
        httpcore2.TimeoutException,
        httpcore2.NetworkError,
        httpcore2.ProtocolError,
        httpcore2.ProxyError,
        httpcore2.UnsupportedProtocol,
    ) as error:
        kind: type[httpx2.TransportError] = getattr(httpx2, type(error).__name__)
        raise kind(str(error)) from error


@final
class _Body(httpx2.SyncByteStream):
    """The body of a response as it comes in."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        """Yield it."""
        with _translated():
            yield from self._stream

    def close(self) -> None:
        """Give the connection back."""
        with _translated():
            self._stream.close()


@final
class Transport(httpx2.BaseTransport):
    """What httpx2's own transport does without a proxy, with limits that may end with a deadline.

    Args:
        limits: The size of the pool of connections.
    """

    def __init__(self, limits: httpx2.Limits) -> None:
        self._backend: Final = _Backend()
        self._pool: Final = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(),
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            network_backend=self._backend,
        )

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request and return its answer, the body unread."""
        url = request.url
        sent = httpcore2.Request(
            method=request.method,
            url=httpcore2.URL(
                scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _translated():
            answer: Any = self._pool.handle_request(sent)  # httpcore2 types it in part only
        return httpx2.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(answer.stream),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Close all connections.

        The sockets first: a pool that is closed forgets connections that are at work, and an
        exchange that ends just then would leave one open.
        """
        self._backend.close()
        self._pool.close()
