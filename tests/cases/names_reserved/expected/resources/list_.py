"""`client.list_`."""

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
    "AsyncList",
    "AsyncListWithRawResponse",
    "AsyncListWithStreamingResponse",
    "List",
    "ListWithRawResponse",
    "ListWithStreamingResponse",
]

_LIST_LIST: Operation[types.Con] = Operation(
    name="list_.list_list",
    method="GET",
    path=("/list",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class List(SyncResource):
    """List."""

    @cached_property
    def with_raw_response(self) -> ListWithRawResponse:
        """The same methods, answering whole responses."""
        return ListWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ListWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ListWithStreamingResponse(self._streamed())

    def list_list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """List list.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _LIST_LIST,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncList(AsyncResource):
    """List."""

    @cached_property
    def with_raw_response(self) -> AsyncListWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncListWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncListWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncListWithStreamingResponse(self._streamed())

    async def list_list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """List list.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _LIST_LIST,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ListWithRawResponse:
    """The methods of list, answering whole responses."""

    def __init__(self, resource: List) -> None:
        self.list_list = raw(resource.list_list)


class AsyncListWithRawResponse:
    """The methods of list, answering whole responses."""

    def __init__(self, resource: AsyncList) -> None:
        self.list_list = async_raw(resource.list_list)


class ListWithStreamingResponse:
    """The methods of list, answering responses whose body is not read yet."""

    def __init__(self, resource: List) -> None:
        self.list_list = streamed(resource.list_list)


class AsyncListWithStreamingResponse:
    """The methods of list, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncList) -> None:
        self.list_list = async_streamed(resource.list_list)
