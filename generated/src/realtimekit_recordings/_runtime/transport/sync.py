"""The seam to httpx2: bytes out, bytes in, failures sorted.

A default HTTP client is made when the first request is sent, because loading certificates takes
longer than everything else, and made anew in a forked child, for two processes must not share a
connection. ``async_transport`` holds the asynchronous twin, ``network`` the connections of the
default client, ``logs`` what httpx2 may log of them. Longer than most modules: what else touches
httpx2 is in one place.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import zlib
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, final
from urllib.request import getproxies

import httpx2

from .. import redact
from ..exceptions import ClientError, CredentialError, DownloadError
from ..request.build import RequestValue
from . import masking
from .deadlines import Task, within

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator

    from ..request.forms import Stream

__all__ = [
    "ERRORS",
    "AsyncHttpClient",
    "HttpClient",
    "HttpRequest",
    "HttpResponse",
    "Limits",
    "SyncTransport",
    "Timed",
    "TransportFailure",
    "auth_for",
    "base_url",
    "failure_of",
    "file_request",
    "given",
    "http_request",
    "new_async_client",
    "redirected",
    "token_url",
]

T = TypeVar("T")

HttpClient: TypeAlias = httpx2.Client
AsyncHttpClient: TypeAlias = httpx2.AsyncClient
HttpRequest: TypeAlias = httpx2.Request
HttpResponse: TypeAlias = httpx2.Response
Limits: TypeAlias = dict[str, float | None]

# What a send or a read may raise on account of the network or the peer. Errors of a caller's own
# hooks and body iterators are the caller's and pass through.
ERRORS: Final = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.StreamError,
    httpx2.CookieConflict,
    OSError,
    EOFError,
    UnicodeError,
    zlib.error,
)
_UNTOUCHED: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.InvalidURL,
)
_HOPELESS: Final = (httpx2.InvalidURL, httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)
_PROXIED: Final = frozenset({"http", "https", "all"})
_CONNECTIONS: Final = httpx2.Limits(
    max_connections=1000, max_keepalive_connections=100, keepalive_expiry=30.0
)


class TransportFailure(Exception):  # noqa: N818  # not an error yet: the retry policy decides
    """No complete answer.

    Attributes:
        reason: What happened, without addresses or secrets.
        timed_out: Whether a time limit ran out.
        untouched: Whether it is certain that the API never got the request.
        hopeless: Whether sending it again would end the same.
    """

    def __init__(self, reason: str, *, timed_out: bool, untouched: bool, hopeless: bool) -> None:
        super().__init__(reason)
        self.reason: Final = reason
        self.timed_out: Final = timed_out
        self.untouched: Final = untouched
        self.hopeless: Final = hopeless


def given(http_client: object, kind: type[T]) -> T | None:
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


def failure_of(error: Exception, *, connecting: bool = False) -> TransportFailure:
    """Sort an error of httpx2 or the network, and mask what it quotes.

    ``connecting`` tells that a deadline came before there was a connection.
    """
    redact.chain(error)
    timed_out = isinstance(error, httpx2.TimeoutException | TimeoutError)
    late = isinstance(error, TimeoutError) and error.errno is None
    untouched = isinstance(error, _UNTOUCHED) or (late and connecting)
    if late:
        reason = "timed out, the deadline of the call has passed"
    elif timed_out:
        reason = "timed out while connecting" if untouched else "timed out"
    elif untouched:
        reason = "could not connect"
    elif isinstance(error, httpx2.DecodingError | zlib.error):
        reason = "the body's content coding is broken"
    else:
        reason = "the connection broke"
    detail = redact.shorten(str(error), 100)
    return TransportFailure(
        f"{reason} ({type(error).__name__}{': ' + detail if detail else ''})",
        timed_out=timed_out,
        untouched=untouched,
        hopeless=isinstance(error, _HOPELESS),
    )


def base_url(text: str) -> str:
    """Return a base URL in its normal form, without a slash at its end.

    Raises:
        ClientError: It is no absolute http(s) URL, or holds credentials, a query or a fragment.
    """
    try:
        url = httpx2.URL(text)
    except (httpx2.InvalidURL, TypeError, UnicodeError) as error:
        # What is wrong may be a password: "user:pass/word@host" has it for a port.
        detail = "" if "@" in str(text) else f": {redact.shorten(str(error), 100)}"
        raise ClientError(f"base_url is no URL{detail}") from None
    if not _addressable(url):
        raise ClientError("base_url must be an absolute http or https URL")
    if url.userinfo or url.query or url.fragment:
        raise ClientError("base_url must hold neither credentials nor a query nor a fragment")
    return str(url).rstrip("/")


def _addressable(url: httpx2.URL) -> bool:
    # What cannot be part of a host's name httpx2 escapes, and tries it all the same.
    return url.scheme in {"http", "https"} and bool(url.host) and "%" not in url.host


def token_url(text: str, base: str) -> str:
    """Return the URL of a token endpoint; a relative one is below the base URL.

    Raises:
        CredentialError: It is none that a secret may be sent to.
    """
    try:
        url = httpx2.URL(f"{base}/").join(text)
    except (httpx2.InvalidURL, TypeError, UnicodeError, ValueError):
        raise CredentialError("the token URL is no URL") from None
    if not _addressable(url) or url.userinfo or url.fragment:
        raise CredentialError("the token URL must hold neither credentials nor a fragment")
    if url.scheme != "https" and not _is_loopback(url.host):
        raise CredentialError(f"the token URL must be https, not {redact.url(str(url))}")
    return str(url)


def _is_loopback(host: str) -> bool:
    from ipaddress import ip_address  # noqa: PLC0415  # few clients need it

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def file_request(address: str, headers: tuple[tuple[str, str], ...]) -> RequestValue:
    """Return the request for a file somewhere on the web, without anything that is the client's.

    Raises:
        DownloadError: The address is no http(s) URL, or holds credentials.
    """
    try:
        url = httpx2.URL(address).copy_with(fragment=None)
    except (httpx2.InvalidURL, TypeError, UnicodeError, ValueError):
        raise DownloadError("the file's address is no URL") from None
    if not _addressable(url) or url.userinfo:
        raise DownloadError("the file's address is no plain http or https URL")
    return RequestValue(
        method="GET",
        url=str(url),
        path=url.raw_path.partition(b"?")[0].decode("ascii"),
        headers=headers,
        content=None,
        trusted=False,
    )


def redirected(request: RequestValue, location: str) -> RequestValue | None:
    """Return the request that follows a redirect, or ``None`` where it must not be followed.

    At the same origin it is the same request elsewhere. At another one all that could be secret is
    dropped: only headers known to be harmless go along.
    """
    old = httpx2.URL(request.url)
    try:
        new = old.join(location)
    except (httpx2.InvalidURL, UnicodeError, ValueError):
        return None
    if not _addressable(new) or new.userinfo:
        return None
    if old.scheme == "https" and new.scheme == "http":
        return None
    same = new.origin == old.origin
    return RequestValue(
        method=request.method,
        url=str(new.copy_with(fragment=None)),
        path=new.raw_path.partition(b"?")[0].decode("ascii"),
        headers=tuple(
            (name, value)
            for name, value in request.headers
            if same or name.lower() in redact.PUBLIC_HEADERS
        ),
        content=None,
        trusted=request.trusted and same,
    )


@final
class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A request body that is produced while it is sent, for both kinds of client."""

    def __init__(self, chunks: Stream) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


@final
class Timed(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A response body that ends with the call's deadline, however steadily it drips."""

    def __init__(self, stream: Any, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline
        self._left = False

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body."""
        pieces = iter(self._stream)
        while True:
            task = Task(lambda: next(pieces, None), self._stream.close, self._deadline)
            try:
                piece: bytes | None = task.run()
            except TimeoutError:
                self._left = True
                raise
            if piece is None:
                return
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the body."""
        from anyio import fail_after  # noqa: PLC0415  # asyncio is slow to import

        pieces = aiter(self._stream)
        while True:
            with fail_after(max(0.0, self._deadline - time.monotonic())):
                piece: bytes | None = await anext(pieces, None)
            if piece is None:
                return
            yield piece

    def close(self) -> None:
        """Close what is underneath, unless a thread still reads there: it does so in the end."""
        if not self._left:
            self._stream.close()

    async def aclose(self) -> None:
        """Close what is underneath."""
        await self._stream.aclose()


@final
class _Watched(httpx2.SyncByteStream):
    """A response body that is read by a task, and no further once nobody waits for it."""

    def __init__(self, stream: Any, check: Callable[[], None]) -> None:
        self._stream = stream
        self._check = check

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body."""
        for chunk in self._stream:
            self._check()
            yield chunk

    def close(self) -> None:
        """Close what is underneath."""
        self._stream.close()


def http_request(
    request: RequestValue, limits: Limits, trace: Callable[..., object] | None
) -> HttpRequest:
    """Return a request as httpx2 sends it; ``trace`` is told what becomes of it."""
    url = masking.Address(request.url)
    content = request.content
    headers: list[tuple[str, str]] = list(request.headers)
    if not any(name.lower() == "host" for name, _ in headers):
        headers.insert(0, ("Host", url.netloc.decode("ascii")))
    if isinstance(content, bytes):
        headers.append(("Content-Length", str(len(content))))
    elif content is not None:
        length = content.length
        framing = ("Transfer-Encoding", "chunked")
        headers.append(framing if length is None else ("Content-Length", str(length)))
    elif request.method in {"POST", "PUT", "PATCH"}:
        headers.append(("Content-Length", "0"))
    stream = (
        httpx2.ByteStream(content or b"")
        if content is None or isinstance(content, bytes)
        else _Body(content)
    )
    # With a stream of its own, httpx2 takes the headers as they are and adds none.
    extensions: dict[str, object] = {"timeout": limits}
    if trace is not None:
        extensions["trace"] = trace
    result = masking.Request(request.method, url, stream=stream, extensions=extensions)
    # These httpx2 would copy into its own classes.
    result.url = url
    result.headers = masking.Headers(headers, encoding="utf-8")
    if not isinstance(stream, _Body):
        result.read()
    return result


def auth_for(request: RequestValue) -> Any:
    """Return the ``auth`` to send with: the caller's own HTTP client's, where it may go."""
    return httpx2.USE_CLIENT_DEFAULT if request.trusted else None


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


def _sent(client: HttpClient, request: RequestValue, prepared: HttpRequest) -> HttpResponse:
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

    __slots__ = ("_client", "_lock", "_own", "_pid", "_punctual", "closed")

    def __init__(self, http_client: HttpClient | None) -> None:
        self._client = given(http_client, httpx2.Client)
        self._own = http_client is None
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._punctual = False
        self.closed = False
        masking.watch()

    def _open(self) -> HttpClient:
        client = self._client
        if client is not None and (not self._own or self._pid == os.getpid()):
            return client
        with self._lock:
            if self._client is None or self._pid != os.getpid():
                self._client, self._punctual = _new_client()
                self._pid = os.getpid()
            return self._client

    def send(
        self, request: RequestValue, limits: Limits, *, stream: bool, deadline: float | None
    ) -> HttpResponse:
        """Send a request once; without ``stream`` the body is read too.

        Raises:
            TransportFailure: No complete answer arrived.
        """
        client = self._open()
        try:
            if deadline is not None:
                if not self._punctual:
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
        request: RequestValue,
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
                response.stream = Timed(response.stream, deadline)
            else:
                response.stream = _Watched(response.stream, task.check)
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
