"""Requests as aiohttp sends them: their headers, and bodies that are made while they are sent."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final, final

import aiohttp

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from aiohttp.abc import AbstractStreamWriter

    from ...request.prepared import PreparedRequest
    from ..upload import Upload

__all__ = ["Body", "BrokenConnectionError", "headers_of", "once", "unwanted_headers"]

_OWN_HEADERS: Final = {"accept", "accept-encoding", "user-agent"}
_PIECE: Final = 64 * 1024


@final
class Body(aiohttp.Payload):
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


class BrokenConnectionError(Exception):
    """Stands for an error that aiohttp would answer by sending again."""


async def once(
    request: aiohttp.ClientRequest,
    handler: Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]],
) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a request again on its own; a middleware."""
    try:
        return await handler(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise BrokenConnectionError from error


def headers_of(request: PreparedRequest) -> list[tuple[str, str]]:
    """Return the headers of a request, with what tells how long its body is."""
    headers, content = list(request.headers), request.content
    if isinstance(content, bytes):
        headers.append(("Content-Length", str(len(content))))
    elif content is not None and content.length is not None:
        headers.append(("Content-Length", str(content.length)))
    elif content is None and request.method in {"POST", "PUT", "PATCH"}:
        headers.append(("Content-Length", "0"))
    return headers


def unwanted_headers(request: PreparedRequest) -> frozenset[str] | None:
    """Return the headers that aiohttp must not add, where the request is to go without."""
    wanted = _OWN_HEADERS if request.content is None else _OWN_HEADERS | {"content-type"}
    return frozenset(wanted.difference(name.lower() for name, _ in request.headers)) or None
