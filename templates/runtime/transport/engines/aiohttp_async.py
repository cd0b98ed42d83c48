"""An engine of asynchronous clients, on aiohttp, for whoever has many requests in flight.

A session of its own stores no cookies, and looks up proxies as httpx2 does: aiohttp's way of doing
so takes a thread for each request. What aiohttp would do beyond one exchange is switched off.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import time
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast, final
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from ... import redact
from ...exceptions import ClientError
from ..aiohttp_client import AiohttpClient
from ..answer import AsyncAnswer
from ..failure import LATE, TransportFailure, is_callers_own, is_hopeless
from ..upload import Upload
from .aiohttp_connector import Connector
from .aiohttp_requests import Body, BrokenConnectionError, headers_of, once, unwanted_headers

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from ...request.prepared import PreparedRequest
    from ..engine import Limits

__all__ = ["Engine"]

# A field of the headers may be as long as with httpx2, more or less.
_LONGEST_FIELD: Final = 64 * 1024
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
                late = limit.expired()
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


def _until(deadline: float | None) -> asyncio.Timeout:
    left = None if deadline is None else max(0.0, deadline - time.monotonic())
    return asyncio.timeout(left)


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
        body: Body | None = None
        if content is not None and content != b"":
            data = content if isinstance(content, bytes) else Upload(content)
            body = Body(data, limits["write"])
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
        body: Body | None,
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
        self, request: PreparedRequest, body: Body | None, limits: Limits
    ) -> aiohttp.ClientResponse:
        url = URL(request.url, encoded=True)
        options: dict[str, Any] = {
            "data": body,
            "headers": headers_of(request),
            "allow_redirects": False,
            "timeout": _timeout(
                limits["connect"],
                limits["read"],
                limits["pool"] if self._given is not None else 0,
            ),
            "skip_auto_headers": unwanted_headers(request),
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
        self, error: Exception, body: Body | None, *, late: bool
    ) -> TransportFailure | None:
        """Sort what sending or reading has raised; ``None`` for an error of the caller's own."""
        if isinstance(error, TransportFailure):
            return error
        if body is not None and body.upload is not None and body.upload.failure:
            return body.upload.failure
        if isinstance(error, BrokenConnectionError) and isinstance(error.__cause__, Exception):
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
        connector = Connector(
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
        middlewares=(once,),
        response_class=_Response,
        max_line_size=_LONGEST_FIELD,
        max_field_size=_LONGEST_FIELD,
    )


def _options(session: aiohttp.ClientSession) -> dict[str, Any]:
    """Return what to tell a session of the caller's each time; those made here know it."""
    return {
        "auto_decompress": False,
        "middlewares": (*getattr(session, "_middlewares", ()), once),
        "raise_for_status": False,
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


def _sorted(error: Exception, body: Body | None, *, late: bool) -> TransportFailure:
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
        hopeless=isinstance(error, _HOPELESS) or is_hopeless(error),
    )


def _detail(error: Exception) -> str:
    """What the system says; aiohttp itself quotes headers, bodies and addresses."""
    cause = error if isinstance(error, OSError) else error.__cause__
    told = cause.strerror if isinstance(cause, OSError) else None
    return f": {redact.shorten(redact.text(str(told), ()), 100)}" if told else ""
