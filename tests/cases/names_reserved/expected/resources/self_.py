"""`client.self_`."""

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
    "AsyncSelfResource",
    "AsyncSelfResourceWithRawResponse",
    "AsyncSelfResourceWithStreamingResponse",
    "SelfResource",
    "SelfResourceWithRawResponse",
    "SelfResourceWithStreamingResponse",
]

_GET: Operation[types.Con] = Operation(
    name="self_.get",
    method="GET",
    path=("/Self",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class SelfResource(SyncResource):
    """Self resource."""

    @cached_property
    def with_raw_response(self) -> SelfResourceWithRawResponse:
        """The same methods, answering whole responses."""
        return SelfResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> SelfResourceWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return SelfResourceWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
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


class AsyncSelfResource(AsyncResource):
    """Self resource."""

    @cached_property
    def with_raw_response(self) -> AsyncSelfResourceWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncSelfResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncSelfResourceWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncSelfResourceWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
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


class SelfResourceWithRawResponse:
    """The methods of self resource, answering whole responses."""

    def __init__(self, resource: SelfResource) -> None:
        self.get = raw(resource.get)


class AsyncSelfResourceWithRawResponse:
    """The methods of self resource, answering whole responses."""

    def __init__(self, resource: AsyncSelfResource) -> None:
        self.get = async_raw(resource.get)


class SelfResourceWithStreamingResponse:
    """The methods of self resource, answering responses whose body is not read yet."""

    def __init__(self, resource: SelfResource) -> None:
        self.get = streamed(resource.get)


class AsyncSelfResourceWithStreamingResponse:
    """The methods of self resource, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncSelfResource) -> None:
        self.get = async_streamed(resource.get)
