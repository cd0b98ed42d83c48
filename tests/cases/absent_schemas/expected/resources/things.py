"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import _requests
from .._runtime.description.operation import (
    Failure,
    HeaderParameter,
    Operation,
    QueryParameter,
    ResponseCase,
)
from .._runtime.helpers.streamed_resource import AsyncStreamedResource, SyncStreamedResource
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.request.forms import FormBody
from .._runtime.request.multipart import MultipartBody
from .._runtime.resource import async_raw, async_streamed, raw, streamed
from .._runtime.response.streamed import StreamedCase

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType
    from .._runtime.response.streams import (
        AsyncEventStream,
        AsyncStream,
        EventStream,
        ServerSentEvent,
        Stream,
    )

__all__ = [
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
]

_LIST_THINGS: Operation[Any] = Operation(
    name="things.list_things",
    method="GET",
    path=("/things",),
    responses=(ResponseCase("default", lambda: Any, media_type="application/vnd.things+json"),),
    replay="safe",
    failures=(Failure(("default",), lambda: Any),),
)

_MAKE: Operation[Any] = Operation(
    name="things.make",
    method="POST",
    path=("/things",),
    names=("body", "x_trace", "filter"),
    arguments=lambda: _requests.ThingsMakeArguments,
    query=(QueryParameter("filter", json=True),),
    headers=(HeaderParameter("X-Trace", "x_trace", json=True),),
    body=JsonBody(whole="body", required=True),
    responses=(ResponseCase("2XX", lambda: Any),),
    failures=(Failure(("default",), lambda: Any),),
)

_LIST_EVENTS: Operation[ServerSentEvent] = Operation(
    name="things.list_events",
    method="GET",
    path=("/things/events",),
    responses=(StreamedCase("200", kind="events", media_type="text/event-stream"),),
    replay="safe",
)

_SEND_FORM: Operation[None] = Operation(
    name="things.send_form",
    method="POST",
    path=("/things/form",),
    names=("body",),
    arguments=lambda: _requests.ThingsSendFormArguments,
    body=FormBody(whole="body", required=True),
    responses=(ResponseCase("204", kind="empty"),),
)

_LIST_LINES: Operation[Any] = Operation(
    name="things.list_lines",
    method="GET",
    path=("/things/lines",),
    responses=(StreamedCase("200", lambda: Any, kind="lines", media_type="application/x-ndjson"),),
    replay="safe",
)

_SEND_PARTS: Operation[None] = Operation(
    name="things.send_parts",
    method="POST",
    path=("/things/parts",),
    names=("note",),
    arguments=lambda: _requests.ThingsSendPartsArguments,
    body=MultipartBody(
        fields={"note": "note"}, required=True, content_types={"note": "application/json"}
    ),
    responses=(ResponseCase("204", kind="empty"),),
)

_LIST_RECORDS: Operation[Any] = Operation(
    name="things.list_records",
    method="GET",
    path=("/things/records",),
    responses=(
        StreamedCase("200", lambda: Any, kind="records", media_type="application/json-seq"),
    ),
    replay="safe",
)

_GET_TEXT: Operation[str] = Operation(
    name="things.get_text",
    method="GET",
    path=("/things/text",),
    responses=(ResponseCase("200", kind="text", media_type="text/plain"),),
    replay="safe",
)


class Things(SyncStreamedResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, answering whole responses."""
        return ThingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ThingsWithStreamingResponse(self._streamed())

    def list_things(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Any:
        """List things.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Whatever it is.

        Raises:
            APIStatusError: Whatever it is. `decoded` is a `Any`.
        """
        return self._call(
            _LIST_THINGS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def make(
        self,
        *,
        body: object,
        x_trace: object | UnsetType = UNSET,
        filter: object | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Any:
        """Make.

        Args:
            body: The body.
            x_trace: X trace.
            filter: Filter.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Made.

        Raises:
            APIStatusError: Refused. `decoded` is a `Any`.
        """
        return self._call(
            _MAKE,
            (body, x_trace, filter),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_events(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> EventStream[ServerSentEvent]:
        """List events.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            As they happen.
        """
        return self._events(
            _LIST_EVENTS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def send_form(
        self,
        *,
        body: object,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send form.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_FORM,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_lines(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Stream[Any]:
        """List lines.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One after another.
        """
        return self._stream(
            _LIST_LINES,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def send_parts(
        self,
        *,
        note: object | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send parts.

        Args:
            note: Note.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_PARTS,
            (note,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_records(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Stream[Any]:
        """List records.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One after another.
        """
        return self._stream(
            _LIST_RECORDS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_text(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get text.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A text.
        """
        return self._call(
            _GET_TEXT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncThings(AsyncStreamedResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncThingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncThingsWithStreamingResponse(self._streamed())

    async def list_things(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Any:
        """List things.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Whatever it is.

        Raises:
            APIStatusError: Whatever it is. `decoded` is a `Any`.
        """
        return await self._call(
            _LIST_THINGS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def make(
        self,
        *,
        body: object,
        x_trace: object | UnsetType = UNSET,
        filter: object | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Any:
        """Make.

        Args:
            body: The body.
            x_trace: X trace.
            filter: Filter.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Made.

        Raises:
            APIStatusError: Refused. `decoded` is a `Any`.
        """
        return await self._call(
            _MAKE,
            (body, x_trace, filter),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_events(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncEventStream[ServerSentEvent]:
        """List events.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            As they happen.
        """
        return await self._events(
            _LIST_EVENTS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_form(
        self,
        *,
        body: object,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send form.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_FORM,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_lines(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[Any]:
        """List lines.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One after another.
        """
        return await self._stream(
            _LIST_LINES,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_parts(
        self,
        *,
        note: object | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send parts.

        Args:
            note: Note.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_PARTS,
            (note,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_records(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[Any]:
        """List records.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One after another.
        """
        return await self._stream(
            _LIST_RECORDS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_text(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get text.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A text.
        """
        return await self._call(
            _GET_TEXT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ThingsWithRawResponse:
    """The methods of things, answering whole responses."""

    def __init__(self, resource: Things) -> None:
        self.list_things = raw(resource.list_things)
        self.make = raw(resource.make)
        self.list_events = raw(resource.list_events)
        self.send_form = raw(resource.send_form)
        self.list_lines = raw(resource.list_lines)
        self.send_parts = raw(resource.send_parts)
        self.list_records = raw(resource.list_records)
        self.get_text = raw(resource.get_text)


class AsyncThingsWithRawResponse:
    """The methods of things, answering whole responses."""

    def __init__(self, resource: AsyncThings) -> None:
        self.list_things = async_raw(resource.list_things)
        self.make = async_raw(resource.make)
        self.list_events = async_raw(resource.list_events)
        self.send_form = async_raw(resource.send_form)
        self.list_lines = async_raw(resource.list_lines)
        self.send_parts = async_raw(resource.send_parts)
        self.list_records = async_raw(resource.list_records)
        self.get_text = async_raw(resource.get_text)


class ThingsWithStreamingResponse:
    """The methods of things, answering responses whose body is not read yet."""

    def __init__(self, resource: Things) -> None:
        self.list_things = streamed(resource.list_things)
        self.make = streamed(resource.make)
        self.list_events = streamed(resource.list_events)
        self.send_form = streamed(resource.send_form)
        self.list_lines = streamed(resource.list_lines)
        self.send_parts = streamed(resource.send_parts)
        self.list_records = streamed(resource.list_records)
        self.get_text = streamed(resource.get_text)


class AsyncThingsWithStreamingResponse:
    """The methods of things, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncThings) -> None:
        self.list_things = async_streamed(resource.list_things)
        self.make = async_streamed(resource.make)
        self.list_events = async_streamed(resource.list_events)
        self.send_form = async_streamed(resource.send_form)
        self.list_lines = async_streamed(resource.list_lines)
        self.send_parts = async_streamed(resource.send_parts)
        self.list_records = async_streamed(resource.list_records)
        self.get_text = async_streamed(resource.get_text)
