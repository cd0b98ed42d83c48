"""From a request as the client builds it to one that httpx2 sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, final

import httpx2

from . import masking

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from ..description.body import ContentStream
    from ..request.prepared import PreparedRequest

__all__ = ["Limits", "auth_for", "http_request"]

Limits: TypeAlias = dict[str, float | None]
"""The time limits of one attempt by phase, in seconds."""


@final
class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A request body that is produced while it is sent, for both kinds of client."""

    def __init__(self, chunks: ContentStream) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
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


def auth_for(request: PreparedRequest) -> Any:
    """Return the ``auth`` to send with: the caller's own HTTP client's, where it may go."""
    return httpx2.USE_CLIENT_DEFAULT if request.trusted else None
