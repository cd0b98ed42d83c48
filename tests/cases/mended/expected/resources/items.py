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

_GET_ITEM: Operation[types.Item] = Operation(
    name="items.get_item",
    method="GET",
    path=("/items/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.ItemsGetItemArguments,
    responses=(ResponseCase("200", lambda: types.Item),),
    replay="safe",
)

_DELETE_ITEM: Operation[None] = Operation(
    name="items.delete_item",
    method="DELETE",
    path=("/items/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.ItemsDeleteItemArguments,
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

    def get_item(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Item:
        """Get item.

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
            _GET_ITEM,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete_item(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Delete item.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _DELETE_ITEM,
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

    async def get_item(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Item:
        """Get item.

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
            _GET_ITEM,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete_item(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Delete item.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _DELETE_ITEM,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ItemsWithRawResponse:
    """The methods of items, answering whole responses."""

    def __init__(self, resource: Items) -> None:
        self.get_item = raw(resource.get_item)
        self.delete_item = raw(resource.delete_item)


class AsyncItemsWithRawResponse:
    """The methods of items, answering whole responses."""

    def __init__(self, resource: AsyncItems) -> None:
        self.get_item = async_raw(resource.get_item)
        self.delete_item = async_raw(resource.delete_item)


class ItemsWithStreamingResponse:
    """The methods of items, answering responses whose body is not read yet."""

    def __init__(self, resource: Items) -> None:
        self.get_item = streamed(resource.get_item)
        self.delete_item = streamed(resource.delete_item)


class AsyncItemsWithStreamingResponse:
    """The methods of items, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncItems) -> None:
        self.get_item = async_streamed(resource.get_item)
        self.delete_item = async_streamed(resource.delete_item)
