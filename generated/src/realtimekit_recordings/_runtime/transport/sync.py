"""The synchronous transport: a request out, a response in.

A default HTTP client is made when the first request is sent, because loading certificates takes
longer than everything else, and made anew in a forked child, for two processes must not share a
connection. ``asynchronous`` holds the twin, ``network`` the connections of the default client,
``masking`` what httpx2 may log of them.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, final
from urllib.request import getproxies

import httpx2

from .. import redact
from ..exceptions import ClientError
from . import masking
from .bodies import AbandonableBody, DeadlineBody
from .deadlines import Task, within
from .failure import ERRORS, TransportFailure, failure_of
from .requests import auth_for, http_request

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from ..request.prepared import PreparedRequest
    from .requests import Limits

__all__ = [
    "AsyncHttpClient",
    "HttpClient",
    "HttpRequest",
    "HttpResponse",
    "SyncTransport",
    "accepted_client",
    "new_async_client",
]

T = TypeVar("T")

HttpClient: TypeAlias = httpx2.Client
AsyncHttpClient: TypeAlias = httpx2.AsyncClient
HttpRequest: TypeAlias = httpx2.Request
HttpResponse: TypeAlias = httpx2.Response

_PROXIED: Final = frozenset({"http", "https", "all"})
_CONNECTIONS: Final = httpx2.Limits(
    max_connections=1000, max_keepalive_connections=100, keepalive_expiry=30.0
)


def accepted_client(http_client: object, kind: type[T]) -> T | None:
    """Return the caller's own HTTP client.

    Raises:
        ClientError: It is something else.
    """
    if http_client is None or isinstance(http_client, kind):
        return http_client
    found = type(http_client)
    raise ClientError(
        f"http_client must be an httpx2.{kind.__name__}, not {found.__module__}.{found.__name__}"
    )


def new_async_client() -> AsyncHttpClient:
    """Return an HTTP client with the usual settings."""
    with _usable_settings():
        return httpx2.AsyncClient(limits=_CONNECTIONS)


@contextmanager
def _usable_settings() -> Generator[None]:
    """Blame the environment, which names certificates and proxies, for what is wrong with it."""
    try:
        yield
    except httpx2.InvalidURL:
        raise ClientError("the proxy that the environment names has no proper URL") from None
    except (OSError, ValueError, ImportError) as error:
        detail = redact.shorten(redact.text(str(error), ()), 100)
        raise ClientError(
            "cannot make an HTTP client from the certificates and proxies that the environment "
            f"names ({type(error).__name__}: {detail})"
        ) from None


def _sent(client: HttpClient, request: PreparedRequest, prepared: HttpRequest) -> HttpResponse:
    return client.send(prepared, stream=True, auth=auth_for(request), follow_redirects=False)


def _new_client() -> tuple[HttpClient, bool]:
    """Return an HTTP client with the usual settings, and whether it keeps deadlines by itself."""
    with _usable_settings():
        # Proxies are httpx2's own business, and in a browser there are no sockets.
        if getproxies().keys() & _PROXIED or sys.platform == "emscripten":
            return httpx2.Client(limits=_CONNECTIONS), False
        from .network import Transport  # noqa: PLC0415  # httpcore2 is slow to import

        return httpx2.Client(transport=Transport(_CONNECTIONS)), True


@final
class SyncTransport:
    """Sends requests through an ``httpx2.Client``.

    Args:
        http_client: The caller's own, which stays open when the transport is closed.
    """

    __slots__ = ("_client", "_keeps_deadlines", "_lock", "_own", "_pid", "closed")

    def __init__(self, http_client: HttpClient | None) -> None:
        self._client = accepted_client(http_client, httpx2.Client)
        self._own = http_client is None
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._keeps_deadlines = False
        self.closed = False
        masking.watch()

    def _open(self) -> HttpClient:
        client = self._client
        if client is not None and (not self._own or self._pid == os.getpid()):
            return client
        with self._lock:
            if self._client is None or self._pid != os.getpid():
                self._client, self._keeps_deadlines = _new_client()
                self._pid = os.getpid()
            return self._client

    def send(
        self, request: PreparedRequest, limits: Limits, *, stream: bool, deadline: float | None
    ) -> HttpResponse:
        """Send a request once; without ``stream`` the body is read too.

        Raises:
            TransportFailure: No complete answer arrived.
        """
        client = self._open()
        try:
            if deadline is not None:
                if not self._keeps_deadlines:
                    return self._send_until(
                        client, request, limits, stream=stream, deadline=deadline
                    )
                limits = within(limits, deadline)
            trace = masking.mask_trace if masking.is_verbose() else None  # for it takes its time
            response = _sent(client, request, http_request(request, limits, trace))
            if not stream:
                self.read(response)
        except ERRORS as error:
            raise failure_of(error) from error
        except RuntimeError as error:  # of httpx2, or of a caller's own hook
            if not client.is_closed:
                raise
            raise ClientError("the HTTP client is closed") from error
        return response

    def _send_until(
        self,
        client: HttpClient,
        request: PreparedRequest,
        limits: Limits,
        *,
        stream: bool,
        deadline: float,
    ) -> HttpResponse:
        """Send in a thread that is left behind in time, for the client may wait as it likes."""
        responses: list[HttpResponse] = []

        def trace(name: str, info: dict[str, Any]) -> None:
            task.trace(name)
            masking.mask_trace(name, info)

        def work() -> None:
            response = _sent(client, request, http_request(request, limits, trace))
            responses.append(response)
            if stream:
                response.stream = DeadlineBody(response.stream, deadline)
            else:
                response.stream = AbandonableBody(response.stream, task.check)
                self.read(response)

        def tidy() -> None:
            for response in responses:
                with suppress(TransportFailure):
                    self.discard(response)

        task = Task(work, tidy, deadline)
        task.run()
        return responses[0]

    def read(self, response: HttpResponse) -> bytes:
        """Return the whole body, reading what is not yet read."""
        try:
            return response.read()
        except ERRORS as error:
            self.discard(response)
            raise failure_of(error) from error

    def iterate(
        self, response: HttpResponse, chunk_size: int | None, *, raw: bool = False
    ) -> Iterator[bytes]:
        """Yield the body piece by piece, content decoding done unless ``raw``."""
        try:
            yield from (response.iter_raw if raw else response.iter_bytes)(chunk_size)
        except ERRORS as error:
            raise failure_of(error) from error
        finally:
            self.discard(response)

    def discard(self, response: HttpResponse) -> None:
        """Close a response, whatever state its connection is in."""
        try:
            response.close()
        except ERRORS as error:
            raise failure_of(error) from error

    def close(self) -> None:
        """Close the connections, unless they are the caller's."""
        self.closed = True
        if self._own and self._client is not None and self._pid == os.getpid():
            self._client.close()
