"""Resources with a method that answers a stream. Needed by those, and by no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from ..resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..description.operation import Arguments, Operation
    from ..options import RequestOptions
    from ..response.streams import AsyncEventStream, AsyncStream, EventStream, Stream

__all__ = ["AsyncStreamedResource", "SyncStreamedResource"]

T = TypeVar("T")


class SyncStreamedResource(SyncResource):
    """A group of operations with a method that answers a stream."""

    def _stream(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> Stream[T]:
        # What is typed as an answer is an item here: the stream is made of the response.
        response = self._sender.request(operation, arguments, options, stream=True)
        return cast("Stream[T]", response.parse() if self._mode == "parsed" else response)

    def _events(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> EventStream[T]:
        return cast("EventStream[T]", self._stream(operation, arguments, options))


class AsyncStreamedResource(AsyncResource):
    """A group of operations with a method that answers a stream; awaited."""

    async def _stream(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> AsyncStream[T]:
        response = await self._sender.request(operation, arguments, options, stream=True)
        parsed = self._mode == "parsed"
        return cast("AsyncStream[T]", await response.parse() if parsed else response)

    async def _events(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> AsyncEventStream[T]:
        return cast("AsyncEventStream[T]", await self._stream(operation, arguments, options))
