"""An engine of asynchronous clients, on aiohttp, for whoever has many requests in flight.

A session of its own stores no cookies, and looks up proxies as httpx2 does: aiohttp's way of doing
so takes a thread for each request. What aiohttp would do beyond one exchange is switched off.
"""

from __future__ import annotations

import asyncio
import os
import select
import ssl
import time
from contextlib import nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast, final
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from ... import redact
from ...exceptions import ClientError
from ..answer import AsyncAnswer
from ..clients import AiohttpClient
from ..failure import LATE, TransportFailure, is_callers_own, is_refused_certificate
from ..upload import Upload

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator

    from aiohttp.abc import AbstractStreamWriter

    from ...request.prepared import PreparedRequest
    from ..engine import Limits

__all__ = ["Engine"]

_PIECE: Final = 64 * 1024
# A field of the headers may be as long as with httpx2, more or less.
_LONGEST_FIELD: Final = 64 * 1024
_OWN_HEADERS: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_LIBRARIES: Final = frozenset(
    {"aiohttp", "aiohappyeyeballs", "aiosignal", "multidict", "propcache", "yarl"}
)
_UNTOUCHED: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
    aiohttp.ServerFingerprintMismatch,
)
_HOPELESS: Final = (
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
    aiohttp.ServerFingerprintMismatch,
    ValueError,
)


# --- requests --------------------------------------------------------------------------------


@final
class _Body(aiohttp.Payload):
    """A request body, written piece by piece, none of which may take too long.

    Attributes:
        is_begun: Whether anything of the request has gone out: the headers go with the first piece.
        is_late: Whether a piece has taken too long.
    """

    _autoclose = True  # there is nothing to close

    def __init__(self, content: bytes | Upload, limit: float | None) -> None:
        super().__init__(content, content_type="application/octet-stream")
        self._size = len(content) if isinstance(content, bytes) else content.length
        self._content = content
        self._limit = limit
        self.is_begun = False
        self.is_late = False

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Say that it is no text."""
        raise TypeError(f"a body is not to be decoded as {encoding} ({errors})")

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Send it."""
        for piece in self._pieces():
            self.is_begun = True
            limit = asyncio.timeout(self._limit)
            try:
                async with limit:
                    await writer.write(piece)
            except TimeoutError:
                self.is_late = limit.expired()
                raise

    async def write_with_length(
        self,
        writer: AbstractStreamWriter,
        content_length: int | None,  # noqa: ARG002  # it is as long as it says
    ) -> None:
        """Send it."""
        content = self._content
        if isinstance(content, bytes) and len(content) <= _PIECE:
            self.is_begun = True  # so little nobody has to wait for
            await writer.write(content)
            return
        await self.write(writer)

    def _pieces(self) -> Iterator[bytes]:
        content = self._content
        if isinstance(content, bytes):
            yield from (content[at : at + _PIECE] for at in range(0, len(content), _PIECE))
            return
        self.is_begun = True  # a body that breaks before its first piece has its headers sent
        yield from content

    @property
    def upload(self) -> Upload | None:
        """The body where it is produced while it is sent."""
        return None if isinstance(self._content, bytes) else self._content


class _BrokenConnectionError(Exception):
    """Stands for an error that aiohttp would answer by sending again."""


async def _once(
    request: aiohttp.ClientRequest,
    handler: Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]],
) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a request again on its own; a middleware."""
    try:
        return await handler(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _BrokenConnectionError from error


def _headers(request: PreparedRequest) -> list[tuple[str, str]]:
    headers, content = list(request.headers), request.content
    if isinstance(content, bytes):
        headers.append(("Content-Length", str(len(content))))
    elif content is not None and content.length is not None:
        headers.append(("Content-Length", str(content.length)))
    elif content is None and request.method in {"POST", "PUT", "PATCH"}:
        headers.append(("Content-Length", "0"))
    return headers


# --- answers ---------------------------------------------------------------------------------


@final
class _RequestInfo(aiohttp.RequestInfo):
    """The request as aiohttp has it, all but what is harmless masked where it is printed."""

    def __repr__(self) -> str:
        """Show where it went."""
        headers = redact.headers(self.headers.items())
        return f"RequestInfo({redact.url(str(self.url))!r}, {self.method!r}, {headers!r})"


@final
class _Response(aiohttp.ClientResponse):
    """The response as aiohttp has it, with the query masked where it is printed."""

    def __repr__(self) -> str:
        """Show where it came from."""
        return f"<ClientResponse({redact.url(str(self.url))}) [{self.status}]>"


@final
class _Answer(AsyncAnswer):
    __slots__ = ("_deadline", "_engine", "_has_place", "_response")

    def __init__(
        self, response: aiohttp.ClientResponse, engine: Engine, deadline: float | None
    ) -> None:
        super().__init__(response.status, response.reason or "", response.raw_headers)
        self._response = response
        self._engine = engine
        self._deadline = deadline
        self._has_place = True

    @property
    def http_response(self) -> aiohttp.ClientResponse:
        if self.body is not None:
            # It has no other way to be told what it would read, now that it has been read.
            cast("Any", self._response)._body = self.body  # noqa: SLF001
        return self._response

    @property
    def http_request(self) -> aiohttp.RequestInfo:
        return _RequestInfo(*self._response.request_info)

    async def pieces(self) -> AsyncGenerator[bytes]:
        self.is_begun = True
        content = self._response.content
        late = False
        failure: Exception | None = None
        while failure is None:
            limit = _until(self._deadline)
            try:
                async with limit:
                    piece = await content.readany()
            except Exception as error:  # noqa: BLE001  # sorted by the engine
                late = self._deadline is not None and limit.expired()
                failure = self._engine.failure(error, None, late=late) or error
                break
            if not piece:
                return
            yield piece
        raise failure

    async def close(self) -> None:
        self.is_closed = True
        if not self._response.content.at_eof():
            self._response.close()  # what has not been read must not be read by the next one
        if self._has_place:
            self._has_place = False
            self._engine.give_place_back()


def _until(deadline: float | None) -> Any:
    if deadline is None:
        return nullcontext()
    left = deadline - time.monotonic()
    return asyncio.timeout(max(0.0, left))


# --- connections -----------------------------------------------------------------------------


@final
class _Connector(aiohttp.TCPConnector):
    """Hands out no connection on which something has come in that nobody has asked for."""

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


# --- the engine ------------------------------------------------------------------------------


@final
class Engine:
    """Sends through an ``aiohttp.ClientSession``, the caller's or one that is made here.

    Args:
        http_client: The caller's session, or the settings of one.

    Raises:
        ClientError: None can be made of the settings.
    """

    __slots__ = ("_given", "_options", "_places", "_proxies", "_session")

    def __init__(self, http_client: AiohttpClient | aiohttp.ClientSession) -> None:
        given = None if isinstance(http_client, AiohttpClient) else http_client
        settings = http_client if isinstance(http_client, AiohttpClient) else AiohttpClient()
        self._given: Final = given
        self._session: Final = _session(settings) if given is None else given
        self._options: Final[dict[str, Any]] = {} if given is None else _options(given)
        self._places: Final = asyncio.Semaphore(settings.max_connections) if not given else None
        self._proxies: Final = getproxies() if given is None and settings.trust_env else {}

    async def send(
        self, request: PreparedRequest, limits: Limits, *, deadline: float | None, stream: bool
    ) -> AsyncAnswer:
        """Send a request once; see ``AsyncEngine``."""
        if self._given is not None:
            _check_loop(self._given)
        content = request.content
        body: _Body | None = None
        if content is not None and content != b"":
            data = content if isinstance(content, bytes) else Upload(content)
            body = _Body(data, limits["write"])
        late = None if deadline is None else _until(deadline)
        cause: Exception | None = None
        try:
            if late is None:
                return await self._send(request, body, limits, deadline=None, stream=stream)
            async with late:
                return await self._send(request, body, limits, deadline=deadline, stream=stream)
        except Exception as error:
            own = body.upload.callers_own if body is not None and body.upload else None
            is_late = late is not None and late.expired()
            found = own or self.failure(error, body, late=is_late)
            if found is None or found is error:
                raise
            if isinstance(error, RuntimeError):
                cause = error
        # From no error of aiohttp's, which would show headers and addresses.
        raise found from cause

    async def _send(
        self,
        request: PreparedRequest,
        body: _Body | None,
        limits: Limits,
        *,
        deadline: float | None,
        stream: bool,
    ) -> AsyncAnswer:
        places = self._places
        if places is not None:
            await (self._place(limits["pool"]) if places.locked() else places.acquire())
        answer: _Answer | None = None
        try:
            response = await self._response(request, body, limits)
            answer = _Answer(response, self, deadline)
            if not stream:
                answer.raw = await response.content.read()
                await answer.close()
        except BaseException:
            if answer is None:
                self.give_place_back()
            else:
                await answer.close()
            raise
        return answer

    async def _response(
        self, request: PreparedRequest, body: _Body | None, limits: Limits
    ) -> aiohttp.ClientResponse:
        url = URL(request.url, encoded=True)
        options: dict[str, Any] = {
            "data": body,
            "headers": _headers(request),
            "allow_redirects": False,
            "timeout": _timeout(
                limits["connect"],
                limits["read"],
                limits["pool"] if self._given is not None else 0,
            ),
            **self._options,
        }
        if self._proxies and (proxy := self._proxy(url)):
            options["proxy"] = proxy
        if self._given is None or request.trusted:
            return await self._session.request(request.method, url, **options)
        # What the caller's session adds is for the API, and not for others.
        async with aiohttp.ClientSession(
            connector=self._given.connector,
            connector_owner=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=self._given.trust_env,
        ) as plain:
            return await plain.request(request.method, url, **options)

    def _proxy(self, url: URL) -> str | None:
        if not url.host or proxy_bypass(url.host):
            return None
        return self._proxies.get(url.scheme) or self._proxies.get("all")

    async def _place(self, limit: float | None) -> None:
        places = cast("asyncio.Semaphore", self._places)
        waiting = asyncio.timeout(limit)
        try:
            async with waiting:
                await places.acquire()
        except TimeoutError:
            if not waiting.expired():
                raise
            raise TransportFailure(
                "timed out while waiting for a connection",
                timed_out=True,
                untouched=True,
                hopeless=False,
            ) from None

    def give_place_back(self) -> None:
        """Let another request have a connection."""
        if self._places is not None:
            self._places.release()

    def failure(
        self, error: Exception, body: _Body | None, *, late: bool
    ) -> TransportFailure | None:
        """Sort what sending or reading has raised; ``None`` for an error of the caller's own."""
        if isinstance(error, TransportFailure):
            return error
        if body is not None and body.upload is not None and body.upload.failure:
            return body.upload.failure
        if isinstance(error, _BrokenConnectionError) and isinstance(error.__cause__, Exception):
            error = error.__cause__
        if self._session.closed:
            untouched = isinstance(error, RuntimeError)
            return TransportFailure(
                "the HTTP client is closed", timed_out=False, untouched=untouched, hopeless=True
            )
        if self._given is not None and is_callers_own(error, _LIBRARIES):
            return None
        return _sorted(error, body, late=late)

    async def close(self) -> None:
        """Close all connections."""
        await self._session.close()


def _check_loop(session: aiohttp.ClientSession) -> None:
    """See that a session is used in its own event loop; it would wait for ever in another one.

    Raises:
        TransportFailure: It is not.
    """
    home = getattr(session, "_loop", None)
    if home is not None and home is not asyncio.get_running_loop():
        raise TransportFailure(
            "the http_client belongs to another event loop; an AiohttpClient is good for all",
            timed_out=False,
            untouched=True,
            hopeless=True,
        )


def _session(settings: AiohttpClient) -> aiohttp.ClientSession:
    try:
        connector = _Connector(
            limit=0,  # places are given here
            keepalive_timeout=settings.keepalive_expiry,
            ssl=settings.ssl_context or _ssl_context(),
        )
    except (OSError, ValueError) as error:
        detail = redact.shorten(redact.text(str(error), ()), 100)
        raise ClientError(
            "cannot make an HTTP client from the certificates that the environment names "
            f"({type(error).__name__}: {detail})"
        ) from None
    return aiohttp.ClientSession(
        connector=connector,
        auto_decompress=False,
        cookie_jar=aiohttp.DummyCookieJar(),
        middlewares=(_once,),
        response_class=_Response,
        skip_auto_headers=_OWN_HEADERS,
        max_line_size=_LONGEST_FIELD,
        max_field_size=_LONGEST_FIELD,
    )


def _options(session: aiohttp.ClientSession) -> dict[str, Any]:
    """Return what to tell a session of the caller's each time; those made here know it."""
    return {
        "auto_decompress": False,
        "middlewares": (*getattr(session, "_middlewares", ()), _once),
        "raise_for_status": False,
        "skip_auto_headers": _OWN_HEADERS,
    }


def _ssl_context() -> ssl.SSLContext:
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    return ssl.create_default_context(cafile=file or None, capath=None if file else folder or None)


@lru_cache(maxsize=64)
def _timeout(
    connect: float | None, read: float | None, pool: float | None
) -> aiohttp.ClientTimeout:
    """Return the limits in aiohttp's words; it counts waiting for a place to connecting."""
    both = None if connect is None or pool is None else connect + pool
    return aiohttp.ClientTimeout(total=None, connect=both, sock_connect=connect, sock_read=read)


def _sorted(error: Exception, body: _Body | None, *, late: bool) -> TransportFailure:
    unsent = body is not None and not body.is_begun
    untouched = isinstance(error, _UNTOUCHED) or unsent
    timed_out = isinstance(error, TimeoutError)
    if late:
        reason = LATE
    elif timed_out:
        reason = "timed out while connecting" if untouched else "timed out"
    elif untouched:
        reason = "could not connect"
    else:
        reason = "the connection broke"
    return TransportFailure(
        f"{reason} ({type(error).__name__}{_detail(error)})",
        timed_out=timed_out,
        untouched=untouched,
        hopeless=isinstance(error, _HOPELESS) or is_refused_certificate(error),
    )


def _detail(error: Exception) -> str:
    """What the system says; aiohttp itself quotes headers, bodies and addresses."""
    cause = error if isinstance(error, OSError) else error.__cause__
    told = cause.strerror if isinstance(cause, OSError) else None
    return f": {redact.shorten(redact.text(str(told), ()), 100)}" if told else ""
