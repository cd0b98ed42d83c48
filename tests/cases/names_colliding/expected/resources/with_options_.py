"""`client.with_options_`."""

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
    "AsyncWithOptions",
    "AsyncWithOptionsWithRawResponse",
    "AsyncWithOptionsWithStreamingResponse",
    "WithOptions",
    "WithOptionsWithRawResponse",
    "WithOptionsWithStreamingResponse",
]

_WITH_RAW_RESPONSE_WITH_OPTIONS: Operation[types.Holder] = Operation(
    name="with_options_.with_raw_response_with_options",
    method="GET",
    path=("/7",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class WithOptions(SyncResource):
    """With options."""

    @cached_property
    def with_raw_response(self) -> WithOptionsWithRawResponse:
        """The same methods, answering whole responses."""
        return WithOptionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> WithOptionsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return WithOptionsWithStreamingResponse(self._streamed())

    def with_raw_response_with_options(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """With raw response with options.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _WITH_RAW_RESPONSE_WITH_OPTIONS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncWithOptions(AsyncResource):
    """With options."""

    @cached_property
    def with_raw_response(self) -> AsyncWithOptionsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncWithOptionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncWithOptionsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncWithOptionsWithStreamingResponse(self._streamed())

    async def with_raw_response_with_options(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """With raw response with options.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _WITH_RAW_RESPONSE_WITH_OPTIONS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class WithOptionsWithRawResponse:
    """The methods of with options, answering whole responses."""

    def __init__(self, resource: WithOptions) -> None:
        self.with_raw_response_with_options = raw(resource.with_raw_response_with_options)


class AsyncWithOptionsWithRawResponse:
    """The methods of with options, answering whole responses."""

    def __init__(self, resource: AsyncWithOptions) -> None:
        self.with_raw_response_with_options = async_raw(resource.with_raw_response_with_options)


class WithOptionsWithStreamingResponse:
    """The methods of with options, answering responses whose body is not read yet."""

    def __init__(self, resource: WithOptions) -> None:
        self.with_raw_response_with_options = streamed(resource.with_raw_response_with_options)


class AsyncWithOptionsWithStreamingResponse:
    """The methods of with options, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncWithOptions) -> None:
        self.with_raw_response_with_options = async_streamed(
            resource.with_raw_response_with_options
        )
