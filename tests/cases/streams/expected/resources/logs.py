"""`client.logs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import types
from .._runtime.description.operation import Operation
from .._runtime.helpers.streamed_resource import AsyncStreamedResource, SyncStreamedResource
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.resource import async_raw, async_streamed, raw, streamed
from .._runtime.response.streamed import StreamedCase

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes
    from .._runtime.response.streams import AsyncStream, Stream

__all__ = [
    "AsyncLogs",
    "AsyncLogsWithRawResponse",
    "AsyncLogsWithStreamingResponse",
    "Logs",
    "LogsWithRawResponse",
    "LogsWithStreamingResponse",
]

_TAIL_ANYTHING: Operation[Any] = Operation(
    name="logs.tail_anything",
    method="GET",
    path=("/anything",),
    responses=(StreamedCase("200", lambda: Any, kind="lines", media_type="application/jsonlines"),),
    replay="safe",
)

_EXPORT_LINES: Operation[types.Line] = Operation(
    name="logs.export_lines",
    method="GET",
    path=("/batch",),
    responses=(
        StreamedCase(
            "200", lambda: types.Line, kind="lines", media_type="application/jsonl; charset=utf-8"
        ),
    ),
    replay="safe",
)

_TAIL_LINES: Operation[types.Line] = Operation(
    name="logs.tail_lines",
    method="GET",
    path=("/lines",),
    responses=(
        StreamedCase("200", lambda: types.Line, kind="lines", media_type="application/x-ndjson"),
    ),
    replay="safe",
)

_LIST_RECORDS: Operation[types.ListRecordsResponse] = Operation(
    name="logs.list_records",
    method="GET",
    path=("/records",),
    responses=(
        StreamedCase(
            "200",
            lambda: types.ListRecordsResponse,
            kind="records",
            media_type="application/geo+json-seq",
        ),
    ),
    replay="safe",
)


class Logs(SyncStreamedResource):
    """Logs."""

    @cached_property
    def with_raw_response(self) -> LogsWithRawResponse:
        """The same methods, answering whole responses."""
        return LogsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> LogsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return LogsWithStreamingResponse(self._streamed())

    def tail_anything(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Stream[Any]:
        """Tail anything.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Whatever.
        """
        return self._stream(
            _TAIL_ANYTHING,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def export_lines(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Stream[types.Line]:
        """Export lines.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Everything. `None`: Nothing.
        """
        return self._stream(
            _EXPORT_LINES,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def tail_lines(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Stream[types.Line]:
        """Tail lines.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Lines as they are written.
        """
        return self._stream(
            _TAIL_LINES,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_records(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Stream[types.ListRecordsResponse]:
        """List records.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Records.
        """
        return self._stream(
            _LIST_RECORDS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncLogs(AsyncStreamedResource):
    """Logs."""

    @cached_property
    def with_raw_response(self) -> AsyncLogsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncLogsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncLogsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncLogsWithStreamingResponse(self._streamed())

    async def tail_anything(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[Any]:
        """Tail anything.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Whatever.
        """
        return await self._stream(
            _TAIL_ANYTHING,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def export_lines(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.Line]:
        """Export lines.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Everything. `None`: Nothing.
        """
        return await self._stream(
            _EXPORT_LINES,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def tail_lines(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.Line]:
        """Tail lines.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Lines as they are written.
        """
        return await self._stream(
            _TAIL_LINES,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_records(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.ListRecordsResponse]:
        """List records.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Records.
        """
        return await self._stream(
            _LIST_RECORDS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class LogsWithRawResponse:
    """The methods of logs, answering whole responses."""

    def __init__(self, resource: Logs) -> None:
        self.tail_anything = raw(resource.tail_anything)
        self.export_lines = raw(resource.export_lines)
        self.tail_lines = raw(resource.tail_lines)
        self.list_records = raw(resource.list_records)


class AsyncLogsWithRawResponse:
    """The methods of logs, answering whole responses."""

    def __init__(self, resource: AsyncLogs) -> None:
        self.tail_anything = async_raw(resource.tail_anything)
        self.export_lines = async_raw(resource.export_lines)
        self.tail_lines = async_raw(resource.tail_lines)
        self.list_records = async_raw(resource.list_records)


class LogsWithStreamingResponse:
    """The methods of logs, answering responses whose body is not read yet."""

    def __init__(self, resource: Logs) -> None:
        self.tail_anything = streamed(resource.tail_anything)
        self.export_lines = streamed(resource.export_lines)
        self.tail_lines = streamed(resource.tail_lines)
        self.list_records = streamed(resource.list_records)


class AsyncLogsWithStreamingResponse:
    """The methods of logs, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncLogs) -> None:
        self.tail_anything = async_streamed(resource.tail_anything)
        self.export_lines = async_streamed(resource.export_lines)
        self.tail_lines = async_streamed(resource.tail_lines)
        self.list_records = async_streamed(resource.list_records)
