"""Attempts without a complete answer: what httpx2 and the network raise, sorted."""

from __future__ import annotations

import zlib
from typing import Final

import httpx2

from .. import redact

__all__ = ["ERRORS", "TransportFailure", "failure_of"]

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


def failure_of(error: Exception, *, connecting: bool = False) -> TransportFailure:
    """Sort an error of httpx2 or the network, and mask what it quotes.

    ``connecting`` tells that a deadline came before there was a connection.
    """
    redact.exception_chain(error)
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
