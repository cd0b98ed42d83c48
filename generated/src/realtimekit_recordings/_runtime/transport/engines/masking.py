"""Keeping secrets out of what httpx2 and httpcore2 log and show of our requests, at every level.

httpx2 logs URLs, whose queries may be signatures. httpcore2 logs at DEBUG what came in, headers and
the bytes it could not read. Only requests made here are touched: other users of these libraries in
the same process see their own as ever.
"""

from __future__ import annotations

import logging
from typing import Any, Final, cast, final

import httpx2

from ... import redact

__all__ = ["Address", "Headers", "Request", "is_verbose", "mask_trace", "watch"]


@final
class Address(httpx2.URL):
    """The URL of a request made here, to be told from those of others in httpx2's log."""

    def __repr__(self) -> str:
        """Show all but the query."""
        return f"URL({redact.url(str(self))!r})"


@final
class Headers(httpx2.Headers):
    """The headers of a request made here."""

    def __repr__(self) -> str:
        """Show the values of the harmless ones."""
        return f"Headers({redact.headers(self.multi_items())!r})"


@final
class Request(httpx2.Request):
    """A request made here."""

    def __repr__(self) -> str:
        """Show all but the query."""
        return f"<Request({self.method!r}, {redact.url(str(self.url))!r})>"


@final
class _WithoutQueries(logging.Filter):
    """Masks queries of our requests in httpx2's own log: a presigned one is as good as a key."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let everything pass."""
        if isinstance(record.args, tuple):
            record.args = tuple(
                redact.url(str(each)) if isinstance(each, Address) else each for each in record.args
            )
        return True


_WITHOUT_QUERIES: Final = _WithoutQueries()


def watch() -> None:
    """Keep secrets out of what httpx2 logs of our requests; doing it twice changes nothing."""
    logging.getLogger("httpx2").addFilter(_WITHOUT_QUERIES)


_LOGGERS: Final = tuple(
    logging.getLogger(f"httpcore2.{name}")
    for name in ("connection", "http11", "http2", "proxy", "socks")
)


def is_verbose() -> bool:
    """Whether httpcore2 logs what comes in."""
    return any(logger.isEnabledFor(logging.DEBUG) for logger in _LOGGERS)


def mask_trace(name: str, info: dict[str, Any]) -> None:
    """Mask what httpcore2 is about to log; a ``trace`` extension of a request.

    httpcore2 hands over what it will log next. Of events that begin, these are the arguments of
    what it will do, which are harmless; of those that end, a dictionary made for the purpose.
    """
    if "return_value" in info and name.endswith("receive_response_headers.complete"):
        info["return_value"] = _shown(info["return_value"])
    elif "exception" in info:
        info["exception"] = type(info["exception"])  # its message may quote what came in


def _shown(answer: object) -> object:
    # (version, status, phrase, headers), and for HTTP/2 (status, headers).
    if not isinstance(answer, tuple):
        return redact.MASK
    parts = cast("tuple[object, ...]", answer)
    return tuple(
        _masked(cast("list[object]", part)) if isinstance(part, list) else part for part in parts
    )


def _masked(items: list[object]) -> object:
    pairs: list[tuple[str, str]] = []
    for item in items:
        match item:
            case (bytes() as name, bytes() as value):
                pairs.append((name.decode("latin-1"), value.decode("latin-1")))
            case _:
                return redact.MASK
    return redact.headers(pairs)
