"""`client.request_`."""

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
    "AsyncRequest",
    "AsyncRequestWithRawResponse",
    "AsyncRequestWithStreamingResponse",
    "Request",
    "RequestWithRawResponse",
    "RequestWithStreamingResponse",
]

_GET: Operation[types.Holder] = Operation(
    name="request_.get",
    method="GET",
    path=("/9",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class Request(SyncResource):
    """Request."""

    @cached_property
    def with_raw_response(self) -> RequestWithRawResponse:
        """The same methods, answering whole responses."""
        return RequestWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RequestWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return RequestWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRequest(AsyncResource):
    """Request."""

    @cached_property
    def with_raw_response(self) -> AsyncRequestWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncRequestWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRequestWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncRequestWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RequestWithRawResponse:
    """The methods of request, answering whole responses."""

    def __init__(self, resource: Request) -> None:
        self.get = raw(resource.get)


class AsyncRequestWithRawResponse:
    """The methods of request, answering whole responses."""

    def __init__(self, resource: AsyncRequest) -> None:
        self.get = async_raw(resource.get)


class RequestWithStreamingResponse:
    """The methods of request, answering responses whose body is not read yet."""

    def __init__(self, resource: Request) -> None:
        self.get = streamed(resource.get)


class AsyncRequestWithStreamingResponse:
    """The methods of request, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncRequest) -> None:
        self.get = async_streamed(resource.get)
