"""`client.items`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, ResponseCase
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
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]

_GET: Operation[types.Item] = Operation(
    name="items.get",
    method="GET",
    path=("/items/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.ItemsGetArguments,
    responses=(ResponseCase("200", lambda: types.Item),),
    replay="safe",
)

_DELETE: Operation[None] = Operation(
    name="items.delete",
    method="DELETE",
    path=("/items/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.ItemsDeleteArguments,
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
)


class Items(SyncResource):
    """Items."""

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods, answering whole responses."""
        return ItemsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ItemsWithStreamingResponse(self._streamed())

    def get(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Item:
        """Get.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The item.
        """
        return self._call(
            _GET,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Delete.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _DELETE,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncItems(AsyncResource):
    """Items."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncItemsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncItemsWithStreamingResponse(self._streamed())

    async def get(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Item:
        """Get.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The item.
        """
        return await self._call(
            _GET,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Delete.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _DELETE,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ItemsWithRawResponse:
    """The methods of items, answering whole responses."""

    def __init__(self, resource: Items) -> None:
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncItemsWithRawResponse:
    """The methods of items, answering whole responses."""

    def __init__(self, resource: AsyncItems) -> None:
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)


class ItemsWithStreamingResponse:
    """The methods of items, answering responses whose body is not read yet."""

    def __init__(self, resource: Items) -> None:
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)


class AsyncItemsWithStreamingResponse:
    """The methods of items, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncItems) -> None:
        self.get = async_streamed(resource.get)
        self.delete = async_streamed(resource.delete)
