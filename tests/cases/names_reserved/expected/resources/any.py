"""`client.any`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime.operation import Operation, ResponseCase
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.values import NOT_GIVEN, RequestOptions

if TYPE_CHECKING:
    from .._runtime.values import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AnyResource",
    "AnyResourceWithRawResponse",
    "AnyResourceWithStreamingResponse",
    "AsyncAnyResource",
    "AsyncAnyResourceWithRawResponse",
    "AsyncAnyResourceWithStreamingResponse",
]

_ANY: Operation[types.Con] = Operation(
    name="any.any",
    method="GET",
    path=("/Any",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class AnyResource(SyncResource):
    """Any resource."""

    @cached_property
    def with_raw_response(self) -> AnyResourceWithRawResponse:
        """The same methods, answering whole responses."""
        return AnyResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AnyResourceWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AnyResourceWithStreamingResponse(self._streamed())

    def any(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Any.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _ANY,
            {},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAnyResource(AsyncResource):
    """Any resource."""

    @cached_property
    def with_raw_response(self) -> AsyncAnyResourceWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncAnyResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncAnyResourceWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncAnyResourceWithStreamingResponse(self._streamed())

    async def any(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Any.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _ANY,
            {},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AnyResourceWithRawResponse:
    """The methods of any resource, answering whole responses."""

    def __init__(self, resource: AnyResource) -> None:
        self.any = raw(resource.any)


class AsyncAnyResourceWithRawResponse:
    """The methods of any resource, answering whole responses."""

    def __init__(self, resource: AsyncAnyResource) -> None:
        self.any = async_raw(resource.any)


class AnyResourceWithStreamingResponse:
    """The methods of any resource, answering responses whose body is not read yet."""

    def __init__(self, resource: AnyResource) -> None:
        self.any = streamed(resource.any)


class AsyncAnyResourceWithStreamingResponse:
    """The methods of any resource, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncAnyResource) -> None:
        self.any = async_streamed(resource.any)
