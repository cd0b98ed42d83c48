"""`client.none`."""

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
    "AsyncNoneResource",
    "AsyncNoneResourceWithRawResponse",
    "AsyncNoneResourceWithStreamingResponse",
    "NoneResource",
    "NoneResourceWithRawResponse",
    "NoneResourceWithStreamingResponse",
]

_NONE: Operation[types.Con] = Operation(
    name="none.none",
    method="GET",
    path=("/None",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class NoneResource(SyncResource):
    """None resource."""

    @cached_property
    def with_raw_response(self) -> NoneResourceWithRawResponse:
        """The same methods, answering whole responses."""
        return NoneResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> NoneResourceWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return NoneResourceWithStreamingResponse(self._streamed())

    def none(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """None.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _NONE,
            {},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncNoneResource(AsyncResource):
    """None resource."""

    @cached_property
    def with_raw_response(self) -> AsyncNoneResourceWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncNoneResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNoneResourceWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncNoneResourceWithStreamingResponse(self._streamed())

    async def none(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """None.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _NONE,
            {},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class NoneResourceWithRawResponse:
    """The methods of none resource, answering whole responses."""

    def __init__(self, resource: NoneResource) -> None:
        self.none = raw(resource.none)


class AsyncNoneResourceWithRawResponse:
    """The methods of none resource, answering whole responses."""

    def __init__(self, resource: AsyncNoneResource) -> None:
        self.none = async_raw(resource.none)


class NoneResourceWithStreamingResponse:
    """The methods of none resource, answering responses whose body is not read yet."""

    def __init__(self, resource: NoneResource) -> None:
        self.none = streamed(resource.none)


class AsyncNoneResourceWithStreamingResponse:
    """The methods of none resource, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncNoneResource) -> None:
        self.none = async_streamed(resource.none)
