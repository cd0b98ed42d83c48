"""Responses that come item by item, as an operation describes them; ``streams`` reads them.

Needed by operations that answer streams, and by no others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..description.operation import ResponseCase
from ..forks import importing

if TYPE_CHECKING:
    from ..transport.answer import AsyncAnswer, SyncAnswer
    from ..transport.asynchronous import AsyncTransport
    from ..transport.sync import SyncTransport
    from .compiled import CompiledCase
    from .exchange import Exchange
    from .streams import AsyncStream, Stream

__all__ = ["StreamedCase"]


class StreamedCase(ResponseCase, frozen=True):
    """What one status answers item by item; ``kind`` says what parts the items."""

    def open(
        self,
        transport: SyncTransport,
        response: SyncAnswer,
        exchange: Exchange,
        case: CompiledCase,
    ) -> Stream[Any]:
        """Return the stream that an unread response holds; raises as ``open_stream`` does."""
        with importing:
            from .streams import open_stream  # noqa: PLC0415  # with the first stream

        return open_stream(transport, response, exchange, case)

    async def open_async(
        self,
        transport: AsyncTransport,
        response: AsyncAnswer,
        exchange: Exchange,
        case: CompiledCase,
    ) -> AsyncStream[Any]:
        """Return the stream that an unread response holds; raises as ``open_stream`` does."""
        with importing:
            from .streams import open_async_stream  # noqa: PLC0415  # with the first stream

        return await open_async_stream(transport, response, exchange, case)
