"""`client.fish`."""

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
    "AsyncFish",
    "AsyncFishWithRawResponse",
    "AsyncFishWithStreamingResponse",
    "Fish",
    "FishWithRawResponse",
    "FishWithStreamingResponse",
]

_GET_4: Operation[types.Holder] = Operation(
    name="fish.get_4",
    method="GET",
    path=("/4",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)

_GET_5: Operation[types.Holder] = Operation(
    name="fish.get_5",
    method="GET",
    path=("/5",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class Fish(SyncResource):
    """Fish."""

    @cached_property
    def with_raw_response(self) -> FishWithRawResponse:
        """The same methods, answering whole responses."""
        return FishWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FishWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return FishWithStreamingResponse(self._streamed())

    def get_4(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get4.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_4,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_5(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get5.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_5,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncFish(AsyncResource):
    """Fish."""

    @cached_property
    def with_raw_response(self) -> AsyncFishWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncFishWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFishWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncFishWithStreamingResponse(self._streamed())

    async def get_4(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get4.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_4,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_5(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get5.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_5,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class FishWithRawResponse:
    """The methods of fish, answering whole responses."""

    def __init__(self, resource: Fish) -> None:
        self.get_4 = raw(resource.get_4)
        self.get_5 = raw(resource.get_5)


class AsyncFishWithRawResponse:
    """The methods of fish, answering whole responses."""

    def __init__(self, resource: AsyncFish) -> None:
        self.get_4 = async_raw(resource.get_4)
        self.get_5 = async_raw(resource.get_5)


class FishWithStreamingResponse:
    """The methods of fish, answering responses whose body is not read yet."""

    def __init__(self, resource: Fish) -> None:
        self.get_4 = streamed(resource.get_4)
        self.get_5 = streamed(resource.get_5)


class AsyncFishWithStreamingResponse:
    """The methods of fish, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncFish) -> None:
        self.get_4 = async_streamed(resource.get_4)
        self.get_5 = async_streamed(resource.get_5)
