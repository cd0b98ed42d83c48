"""`client.reports`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import (
    CookieParameter,
    HeaderParameter,
    Operation,
    PathVariable,
    QueryParameter,
    ResponseCase,
)
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncReports",
    "AsyncReportsWithRawResponse",
    "AsyncReportsWithStreamingResponse",
    "Reports",
    "ReportsWithRawResponse",
    "ReportsWithStreamingResponse",
]

_GET: Operation[str] = Operation(
    name="reports.get",
    method="GET",
    path=(
        "/reports/",
        PathVariable("year"),
        "/",
        PathVariable("path"),
        "/",
        PathVariable("point", style="matrix", explode=True),
    ),
    names=(
        "year",
        "path",
        "point",
        "from_",
        "x_trace",
        "context",
        "filter",
        "ids",
        "old",
        "piped",
        "query",
        "session",
        "since",
        "tags",
    ),
    arguments=lambda: _requests.ReportsGetArguments,
    query=(
        QueryParameter("from", "from_"),
        QueryParameter("context", json=True),
        QueryParameter("filter", style="deepObject"),
        QueryParameter("ids"),
        QueryParameter("old"),
        QueryParameter("piped", style="pipeDelimited", explode=False),
        QueryParameter("query", json=True),
        QueryParameter("since"),
        QueryParameter("tags", explode=False),
    ),
    headers=(HeaderParameter("X-Trace", "x_trace"),),
    cookies=(CookieParameter("session"),),
    responses=(ResponseCase("200", kind="text", media_type="text/plain"),),
    replay="safe",
)


class Reports(SyncResource):
    """Reports."""

    @cached_property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods, answering whole responses."""
        return ReportsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ReportsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ReportsWithStreamingResponse(self._streamed())

    def get(
        self,
        year: int,
        path: Sequence[str],
        point: types.GetReportPoint | types.GetReportPointParam,
        *,
        from_: str,
        x_trace: str | UnsetType = UNSET,
        context: object | UnsetType = UNSET,
        filter: types.GetReportFilter | types.GetReportFilterParam | UnsetType = UNSET,
        ids: Sequence[int] | UnsetType = UNSET,
        old: bool | UnsetType = UNSET,
        piped: Sequence[str] | UnsetType = UNSET,
        query: types.GetReportQuery | types.GetReportQueryParam | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        since: dt.datetime | str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get a report.

        Args:
            year: At least 1900.
            path: At least 1 item.
            point: Point.
            from_: From.
            x_trace: X trace.
            context: Context.
            filter: Filter.
            ids: At most 50 items.
            old: Default: false. Deprecated.
            piped: Piped.
            query: Query.
            session: Session.
            since: Since.
            tags: Tags.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report.
        """
        return self._call(
            _GET,
            (
                year,
                path,
                point,
                from_,
                x_trace,
                context,
                filter,
                ids,
                old,
                piped,
                query,
                session,
                since,
                tags,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncReports(AsyncResource):
    """Reports."""

    @cached_property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncReportsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncReportsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncReportsWithStreamingResponse(self._streamed())

    async def get(
        self,
        year: int,
        path: Sequence[str],
        point: types.GetReportPoint | types.GetReportPointParam,
        *,
        from_: str,
        x_trace: str | UnsetType = UNSET,
        context: object | UnsetType = UNSET,
        filter: types.GetReportFilter | types.GetReportFilterParam | UnsetType = UNSET,
        ids: Sequence[int] | UnsetType = UNSET,
        old: bool | UnsetType = UNSET,
        piped: Sequence[str] | UnsetType = UNSET,
        query: types.GetReportQuery | types.GetReportQueryParam | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        since: dt.datetime | str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get a report.

        Args:
            year: At least 1900.
            path: At least 1 item.
            point: Point.
            from_: From.
            x_trace: X trace.
            context: Context.
            filter: Filter.
            ids: At most 50 items.
            old: Default: false. Deprecated.
            piped: Piped.
            query: Query.
            session: Session.
            since: Since.
            tags: Tags.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report.
        """
        return await self._call(
            _GET,
            (
                year,
                path,
                point,
                from_,
                x_trace,
                context,
                filter,
                ids,
                old,
                piped,
                query,
                session,
                since,
                tags,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ReportsWithRawResponse:
    """The methods of reports, answering whole responses."""

    def __init__(self, resource: Reports) -> None:
        self.get = raw(resource.get)


class AsyncReportsWithRawResponse:
    """The methods of reports, answering whole responses."""

    def __init__(self, resource: AsyncReports) -> None:
        self.get = async_raw(resource.get)


class ReportsWithStreamingResponse:
    """The methods of reports, answering responses whose body is not read yet."""

    def __init__(self, resource: Reports) -> None:
        self.get = streamed(resource.get)


class AsyncReportsWithStreamingResponse:
    """The methods of reports, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncReports) -> None:
        self.get = async_streamed(resource.get)
