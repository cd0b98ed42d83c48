"""`client.кот`."""

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
    "AsyncКот",
    "AsyncКотWithRawResponse",
    "AsyncКотWithStreamingResponse",
    "Кот",
    "КотWithRawResponse",
    "КотWithStreamingResponse",
]

_GET_1: Operation[types.Holder] = Operation(
    name="кот.get_1",
    method="GET",
    path=("/1",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)

_GET_2: Operation[types.Holder] = Operation(
    name="кот.get_2",
    method="GET",
    path=("/2",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class Кот(SyncResource):
    """Кот."""

    @cached_property
    def with_raw_response(self) -> КотWithRawResponse:
        """The same methods, answering whole responses."""
        return КотWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> КотWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return КотWithStreamingResponse(self._streamed())

    def get_1(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get1.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_1,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_2(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get2.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_2,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncКот(AsyncResource):
    """Кот."""

    @cached_property
    def with_raw_response(self) -> AsyncКотWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncКотWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncКотWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncКотWithStreamingResponse(self._streamed())

    async def get_1(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get1.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_1,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_2(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get2.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_2,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class КотWithRawResponse:
    """The methods of кот, answering whole responses."""

    def __init__(self, resource: Кот) -> None:
        self.get_1 = raw(resource.get_1)
        self.get_2 = raw(resource.get_2)


class AsyncКотWithRawResponse:
    """The methods of кот, answering whole responses."""

    def __init__(self, resource: AsyncКот) -> None:
        self.get_1 = async_raw(resource.get_1)
        self.get_2 = async_raw(resource.get_2)


class КотWithStreamingResponse:
    """The methods of кот, answering responses whose body is not read yet."""

    def __init__(self, resource: Кот) -> None:
        self.get_1 = streamed(resource.get_1)
        self.get_2 = streamed(resource.get_2)


class AsyncКотWithStreamingResponse:
    """The methods of кот, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncКот) -> None:
        self.get_1 = async_streamed(resource.get_1)
        self.get_2 = async_streamed(resource.get_2)
