"""`client.close_`."""

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
    "AsyncClose",
    "AsyncCloseWithRawResponse",
    "AsyncCloseWithStreamingResponse",
    "Close",
    "CloseWithRawResponse",
    "CloseWithStreamingResponse",
]

_CLOSE: Operation[types.Con] = Operation(
    name="close_.close",
    method="GET",
    path=("/close",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Close(SyncResource):
    """Close."""

    @cached_property
    def with_raw_response(self) -> CloseWithRawResponse:
        """The same methods, answering whole responses."""
        return CloseWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> CloseWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return CloseWithStreamingResponse(self._streamed())

    def close(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Close.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _CLOSE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncClose(AsyncResource):
    """Close."""

    @cached_property
    def with_raw_response(self) -> AsyncCloseWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncCloseWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCloseWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncCloseWithStreamingResponse(self._streamed())

    async def close(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Close.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _CLOSE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class CloseWithRawResponse:
    """The methods of close, answering whole responses."""

    def __init__(self, resource: Close) -> None:
        self.close = raw(resource.close)


class AsyncCloseWithRawResponse:
    """The methods of close, answering whole responses."""

    def __init__(self, resource: AsyncClose) -> None:
        self.close = async_raw(resource.close)


class CloseWithStreamingResponse:
    """The methods of close, answering responses whose body is not read yet."""

    def __init__(self, resource: Close) -> None:
        self.close = streamed(resource.close)


class AsyncCloseWithStreamingResponse:
    """The methods of close, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncClose) -> None:
        self.close = async_streamed(resource.close)
