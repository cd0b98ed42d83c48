"""Keeping secrets out of what people and logs read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast, final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "MASK",
    "PUBLIC_HEADERS",
    "MaskedHeaders",
    "description",
    "exception_chain",
    "headers",
    "json_value",
    "shorten",
    "text",
    "url",
]

MASK: Final = "***"
# A shorter one is no secret worth the name, and would blot out ordinary words.
_SHORTEST: Final = 6

_LIBRARIES: Final = frozenset({"httpx2", "httpcore2", "h11", "h2", "hpack"})
_BYTES: Final = r"\b(?:bytearray\()?b[\"'].*"
_URL: Final = r"[A-Za-z][A-Za-z0-9+.-]*://[^\s\"'<>]+"

PUBLIC_HEADERS: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "content-length",
        "content-type",
        "date",
        "if-match",
        "if-modified-since",
        "if-none-match",
        "if-range",
        "if-unmodified-since",
        "range",
        "user-agent",
    }
)
"""Request headers that may be shown, and that may follow a redirect to another origin.

A list of what is harmless rather than of what is secret: a header nobody thought of stays private.
"""


def headers(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return headers for display, all but the harmless ones masked."""
    return {name: v if name.lower() in PUBLIC_HEADERS else MASK for name, v in items}


@final
class MaskedHeaders(dict[str, str]):
    """Response headers that show only harmless values; a ``Location`` may be a signed URL."""

    def __repr__(self) -> str:
        """Spell them like a dictionary."""
        return repr(headers(self.items()))


def url(address: str) -> str:
    """Mask the query, the fragment and any user information of a URL.

    A presigned URL carries its signature in the query, a streaming URL its key in the last part of
    the path: for the latter everything behind the host goes.
    """
    scheme, separator, rest = address.partition("://")
    if not separator:
        return MASK
    host, slash, path = rest.partition("/")
    host = f"{MASK}@{host.rpartition('@')[2]}" if "@" in host else host
    if scheme.lower() not in {"http", "https"}:
        return f"{scheme}://{host}{slash}{MASK}" if slash else f"{scheme}://{host}"
    shown = host + slash + path
    cut = min((i for i in (shown.find("?"), shown.find("#")) if i >= 0), default=-1)
    return f"{scheme}://{shown}" if cut < 0 else f"{scheme}://{shown[:cut]}?{MASK}"


def json_value(body: object, secrets: tuple[str, ...]) -> object:
    """Return plain JSON values with each of ``secrets`` masked, wherever they are quoted."""
    known = [secret for secret in secrets if len(secret) >= _SHORTEST]
    if not known:
        return body

    def masked(item: object) -> object:
        match item:
            case str():
                return _without(item, known)
            case dict():
                members = cast("dict[str, object]", item)
                return {_without(name, known): masked(each) for name, each in members.items()}
            case list():
                return [masked(each) for each in cast("list[object]", item)]
            case _:
                return item

    try:
        return masked(body)
    except RecursionError:
        return MASK


def _without(message: str, secrets: Iterable[str]) -> str:
    for secret in secrets:
        message = message.replace(secret, MASK)
    return message


def text(message: str, secrets: Iterable[str]) -> str:
    """Mask each of ``secrets``, and the queries of URLs, where an outside message quotes them."""
    message = _without(message, (each for each in secrets if len(each) >= _SHORTEST))
    return re.sub(_URL, lambda found: url(found[0]), message) if "://" in message else message


def exception_chain(error: BaseException) -> None:
    """Mask what an error, its causes and its contexts quote of URLs and of bytes that came in.

    Only those of the HTTP libraries are touched: an error that the caller was already dealing with
    is among the contexts, too.
    """
    seen: set[int] = set()
    todo: list[BaseException | None] = [error]
    while todo:
        each = todo.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        if type(each).__module__.partition(".")[0] in _LIBRARIES:
            each.args = tuple(_unquoted(a) if isinstance(a, str) else a for a in each.args)
        todo += (each.__cause__, each.__context__)


def _unquoted(message: str) -> str:
    # What cannot be parsed is quoted as a bytes literal: a body, say, where headers should be.
    return text(re.sub(_BYTES, "…", message, flags=re.DOTALL), ())


def shorten(message: str, limit: int = 200) -> str:
    """Return ``message`` on one line of at most ``limit`` characters."""
    line = " ".join(message[: limit * 4].split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


def description(item: object, limit: int = 60) -> str:
    """Describe a JSON value shortly; the query of a URL is masked, containers show their kind."""
    match item:
        case None:
            return "null"
        case bool():
            return "true" if item else "false"
        case str():
            return repr(shorten(url(item) if "://" in item else item, limit))
        case int() | float():
            return shorten(repr(item), limit)
        case list():
            return "an array"
        case _:
            return "an object"
