"""`client.events`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime.description.operation import Operation
from .._runtime.helpers.streamed_resource import AsyncStreamedResource, SyncStreamedResource
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.resource import async_raw, async_streamed, raw, streamed
from .._runtime.response.streamed import StreamedCase

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes
    from .._runtime.response.streams import AsyncEventStream, EventStream, ServerSentEvent

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
]

_WATCH_DESCRIBED: Operation[types.Line] = Operation(
    name="events.watch_described",
    method="GET",
    path=("/described-events",),
    responses=(
        StreamedCase("200", lambda: types.Line, kind="events", media_type="text/event-stream"),
    ),
    replay="safe",
)

_WATCH: Operation[types.WatchEventsResponse] = Operation(
    name="events.watch",
    method="GET",
    path=("/events",),
    responses=(
        StreamedCase(
            "200", lambda: types.WatchEventsResponse, kind="events", media_type="text/event-stream"
        ),
    ),
    replay="safe",
)

_WATCH_RAW: Operation[ServerSentEvent] = Operation(
    name="events.watch_raw",
    method="GET",
    path=("/raw-events",),
    responses=(StreamedCase("200", kind="events", media_type="text/event-stream"),),
    replay="safe",
)


class Events(SyncStreamedResource):
    """Events."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, answering whole responses."""
        return EventsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return EventsWithStreamingResponse(self._streamed())

    def watch_described(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> EventStream[types.Line]:
        """Watch described.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Events as 3.2 describes them.
        """
        return self._events(
            _WATCH_DESCRIBED,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def watch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> EventStream[types.WatchEventsResponse]:
        """Watch.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Changes.
        """
        return self._events(
            _WATCH,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def watch_raw(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> EventStream[ServerSentEvent]:
        """Watch raw.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Anything.
        """
        return self._events(
            _WATCH_RAW,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEvents(AsyncStreamedResource):
    """Events."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncEventsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncEventsWithStreamingResponse(self._streamed())

    async def watch_described(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncEventStream[types.Line]:
        """Watch described.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Events as 3.2 describes them.
        """
        return await self._events(
            _WATCH_DESCRIBED,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def watch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncEventStream[types.WatchEventsResponse]:
        """Watch.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Changes.
        """
        return await self._events(
            _WATCH,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def watch_raw(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncEventStream[ServerSentEvent]:
        """Watch raw.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Anything.
        """
        return await self._events(
            _WATCH_RAW,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class EventsWithRawResponse:
    """The methods of events, answering whole responses."""

    def __init__(self, resource: Events) -> None:
        self.watch_described = raw(resource.watch_described)
        self.watch = raw(resource.watch)
        self.watch_raw = raw(resource.watch_raw)


class AsyncEventsWithRawResponse:
    """The methods of events, answering whole responses."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.watch_described = async_raw(resource.watch_described)
        self.watch = async_raw(resource.watch)
        self.watch_raw = async_raw(resource.watch_raw)


class EventsWithStreamingResponse:
    """The methods of events, answering responses whose body is not read yet."""

    def __init__(self, resource: Events) -> None:
        self.watch_described = streamed(resource.watch_described)
        self.watch = streamed(resource.watch)
        self.watch_raw = streamed(resource.watch_raw)


class AsyncEventsWithStreamingResponse:
    """The methods of events, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.watch_described = async_streamed(resource.watch_described)
        self.watch = async_streamed(resource.watch)
        self.watch_raw = async_streamed(resource.watch_raw)
