"""`client.things`."""

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
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
]

_GET_GOOD: Operation[types.Good] = Operation(
    name="things.get_good",
    method="GET",
    path=("/good",),
    responses=(ResponseCase("200", lambda: types.Good),),
    replay="safe",
)


class Things(SyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, answering whole responses."""
        return ThingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ThingsWithStreamingResponse(self._streamed())

    def get_good(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Good:
        """Get good.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Good.
        """
        return self._call(
            _GET_GOOD,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncThings(AsyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncThingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncThingsWithStreamingResponse(self._streamed())

    async def get_good(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Good:
        """Get good.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Good.
        """
        return await self._call(
            _GET_GOOD,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ThingsWithRawResponse:
    """The methods of things, answering whole responses."""

    def __init__(self, resource: Things) -> None:
        self.get_good = raw(resource.get_good)


class AsyncThingsWithRawResponse:
    """The methods of things, answering whole responses."""

    def __init__(self, resource: AsyncThings) -> None:
        self.get_good = async_raw(resource.get_good)


class ThingsWithStreamingResponse:
    """The methods of things, answering responses whose body is not read yet."""

    def __init__(self, resource: Things) -> None:
        self.get_good = streamed(resource.get_good)


class AsyncThingsWithStreamingResponse:
    """The methods of things, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncThings) -> None:
        self.get_good = async_streamed(resource.get_good)
