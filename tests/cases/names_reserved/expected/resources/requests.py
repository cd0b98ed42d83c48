"""`client.requests`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncRequests",
    "AsyncRequestsWithRawResponse",
    "AsyncRequestsWithStreamingResponse",
    "Requests",
    "RequestsWithRawResponse",
    "RequestsWithStreamingResponse",
]

_INIT: Operation[types.Con] = Operation(
    name="requests.init",
    method="GET",
    path=("/_requests",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Requests(SyncResource):
    """Requests."""

    @cached_property
    def with_raw_response(self) -> RequestsWithRawResponse:
        """The same methods, answering whole responses."""
        return RequestsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RequestsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return RequestsWithStreamingResponse(self._streamed())

    def init(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Init.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _INIT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRequests(AsyncResource):
    """Requests."""

    @cached_property
    def with_raw_response(self) -> AsyncRequestsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncRequestsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRequestsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncRequestsWithStreamingResponse(self._streamed())

    async def init(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Init.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _INIT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RequestsWithRawResponse:
    """The methods of requests, answering whole responses."""

    def __init__(self, resource: Requests) -> None:
        self.init = raw(resource.init)


class AsyncRequestsWithRawResponse:
    """The methods of requests, answering whole responses."""

    def __init__(self, resource: AsyncRequests) -> None:
        self.init = async_raw(resource.init)


class RequestsWithStreamingResponse:
    """The methods of requests, answering responses whose body is not read yet."""

    def __init__(self, resource: Requests) -> None:
        self.init = streamed(resource.init)


class AsyncRequestsWithStreamingResponse:
    """The methods of requests, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncRequests) -> None:
        self.init = async_streamed(resource.init)
