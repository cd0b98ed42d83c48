"""What both engines on httpx2 share: requests in its words, its answers, and its errors sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, final

import httpx2

from ... import redact
from ..failure import LATE, TransportFailure, is_callers_own, is_refused_certificate
from ..upload import Upload
from . import masking

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from ...request.prepared import PreparedRequest
    from ..engine import Limits

__all__ = [
    "CONNECTIONS",
    "ERRORS",
    "auth_for",
    "failure_of",
    "has_surplus",
    "http_request",
    "read_before",
    "shown",
    "unusable_settings",
]

CONNECTIONS: Final = httpx2.Limits(
    max_connections=1000, max_keepalive_connections=100, keepalive_expiry=30.0
)

# What a send or a read may raise on account of the network or the peer.
ERRORS: Final = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.StreamError,
    httpx2.CookieConflict,
    OSError,
    EOFError,
    UnicodeError,
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
_LIBRARIES: Final = frozenset({"httpx2", "httpcore2", "h11", "h2", "hpack", "anyio", "sniffio"})
_CLOSED: Final = "Cannot send a request"


@final
class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A request body that is produced while it is sent, for both kinds of client."""

    def __init__(self, upload: Upload) -> None:
        self.upload: Final = upload

    def __iter__(self) -> Iterator[bytes]:
        yield from self.upload

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.upload:
            yield chunk


def http_request(
    request: PreparedRequest, limits: Limits, trace: Callable[..., object] | None
) -> httpx2.Request:
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
        else _Body(Upload(content))
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


def auth_for(request: PreparedRequest) -> Any:
    """Return the ``auth`` to send with: the caller's own HTTP client's, where it may go."""
    return httpx2.USE_CLIENT_DEFAULT if request.trusted else None


# --- answers ---------------------------------------------------------------------------------


def shown(response: httpx2.Response, body: bytes | None) -> httpx2.Response:
    """Return a response with its body where it has been read, however that was coded."""
    if body is not None and response.is_closed and not response.is_stream_consumed:
        headers = response.headers
        response.headers = httpx2.Headers()  # they would have it decoded once more
        response.stream, response.is_closed = httpx2.ByteStream(body), False
        response.read()
        response.headers = headers
    return response


def read_before(response: httpx2.Response) -> bytes | None:
    """Return the body that a response already has: a hook has read it, or a test has made it so."""
    if not response.is_stream_consumed:
        return None
    made_of: Any = response.stream
    while (inner := getattr(made_of, "_stream", None)) is not None and made_of is not inner:
        if isinstance(made_of, httpx2.ByteStream):
            break
        made_of = inner
    if isinstance(made_of, httpx2.ByteStream):
        return None  # it can be read again, as it was sent
    return response.content


def has_surplus(response: httpx2.Response) -> bool:
    """Whether bytes have come behind the end of an answer, which belong to none.

    httpcore2 would take them for the beginning of the next one. Nothing public tells of them.
    """
    stream: Any = response.stream
    while stream is not None:
        connection = getattr(stream, "_connection", None)
        if connection is not None:
            state = getattr(connection, "_h11_state", None)
            return state is not None and bool(state.trailing_data[0])
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    return False


# --- errors ----------------------------------------------------------------------------------


def failure_of(
    error: Exception,
    request: httpx2.Request | None = None,
    *,
    is_given: bool,
    is_closed: bool = False,
    connecting: bool = False,
) -> TransportFailure | None:
    """Sort what sending or reading has raised, and mask what it quotes.

    Args:
        error: What was raised.
        request: What was being sent.
        is_given: Whether the HTTP client is the caller's own, whose hooks may raise what they like.
        is_closed: Whether it has been closed.
        connecting: Whether there was no connection yet.

    Returns:
        ``None`` for an error of the caller's own.
    """
    if isinstance(error, TransportFailure):
        return error
    upload = request.stream.upload if request and isinstance(request.stream, _Body) else None
    if upload is not None and (upload.failure or upload.callers_own is error):
        return upload.failure
    if isinstance(error, RuntimeError) and is_closed:
        untouched = str(error).startswith(_CLOSED)
        return TransportFailure(
            "the HTTP client is closed", timed_out=False, untouched=untouched, hopeless=True
        )
    if is_given and not isinstance(error, ERRORS) and is_callers_own(error, _LIBRARIES):
        return None
    redact.exception_chain(error)
    return _sorted(error, connecting=connecting)


def _sorted(error: Exception, *, connecting: bool) -> TransportFailure:
    timed_out = isinstance(error, httpx2.TimeoutException | TimeoutError)
    late = isinstance(error, TimeoutError) and error.errno is None
    untouched = isinstance(error, _UNTOUCHED) or (late and connecting)
    if late:
        reason = LATE
    elif timed_out:
        reason = "timed out while connecting" if untouched else "timed out"
    elif untouched:
        reason = "could not connect"
    else:
        reason = "the connection broke"
    detail = redact.shorten(redact.text(str(error), ()), 100)
    return TransportFailure(
        f"{reason} ({type(error).__name__}{': ' + detail if detail else ''})",
        timed_out=timed_out,
        untouched=untouched,
        hopeless=isinstance(error, _HOPELESS) or is_refused_certificate(error),
    )


def unusable_settings(error: Exception) -> str:
    """Blame the environment, which names certificates and proxies, for what is wrong with it."""
    if isinstance(error, httpx2.InvalidURL):
        return "the proxy that the environment names has no proper URL"
    detail = redact.shorten(redact.text(str(error), ()), 100)
    return (
        "cannot make an HTTP client from the certificates and proxies that the environment "
        f"names ({type(error).__name__}: {detail})"
    )
