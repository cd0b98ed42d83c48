"""`client.shelves`."""

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
    "AsyncShelves",
    "AsyncShelvesWithRawResponse",
    "AsyncShelvesWithStreamingResponse",
    "Shelves",
    "ShelvesWithRawResponse",
    "ShelvesWithStreamingResponse",
]

_GET: Operation[types.Shelf] = Operation(
    name="shelves.get",
    method="GET",
    path=("/shelves",),
    responses=(ResponseCase("200", lambda: types.Shelf),),
    replay="safe",
)


class Shelves(SyncResource):
    """Shelves."""

    @cached_property
    def with_raw_response(self) -> ShelvesWithRawResponse:
        """The same methods, answering whole responses."""
        return ShelvesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ShelvesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ShelvesWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Shelf:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A tree, by the relative URI of its $id.
        """
        return self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncShelves(AsyncResource):
    """Shelves."""

    @cached_property
    def with_raw_response(self) -> AsyncShelvesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncShelvesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncShelvesWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Shelf:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A tree, by the relative URI of its $id.
        """
        return await self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ShelvesWithRawResponse:
    """The methods of shelves, answering whole responses."""

    def __init__(self, resource: Shelves) -> None:
        self.get = raw(resource.get)


class AsyncShelvesWithRawResponse:
    """The methods of shelves, answering whole responses."""

    def __init__(self, resource: AsyncShelves) -> None:
        self.get = async_raw(resource.get)


class ShelvesWithStreamingResponse:
    """The methods of shelves, answering responses whose body is not read yet."""

    def __init__(self, resource: Shelves) -> None:
        self.get = streamed(resource.get)


class AsyncShelvesWithStreamingResponse:
    """The methods of shelves, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncShelves) -> None:
        self.get = async_streamed(resource.get)
