"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, QueryParameter, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
]

_LIST_THINGS: Operation[list[types.Thing]] = Operation(
    name="things.list_things",
    method="GET",
    path=("/things",),
    names=("order",),
    arguments=lambda: _requests.ThingsListThingsArguments,
    query=(QueryParameter("order"),),
    responses=(ResponseCase("200", lambda: list[types.Thing]),),
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

    def list_things(
        self,
        *,
        order: types.ListThingsOrderParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Thing]:
        """List things.

        Args:
            order: One of "ascending", "descending". Default: "ascending".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Things.
        """
        return self._call(
            _LIST_THINGS,
            (order,),
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

    async def list_things(
        self,
        *,
        order: types.ListThingsOrderParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Thing]:
        """List things.

        Args:
            order: One of "ascending", "descending". Default: "ascending".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Things.
        """
        return await self._call(
            _LIST_THINGS,
            (order,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ThingsWithRawResponse:
    """The methods of things, answering whole responses."""

    def __init__(self, resource: Things) -> None:
        self.list_things = raw(resource.list_things)


class AsyncThingsWithRawResponse:
    """The methods of things, answering whole responses."""

    def __init__(self, resource: AsyncThings) -> None:
        self.list_things = async_raw(resource.list_things)


class ThingsWithStreamingResponse:
    """The methods of things, answering responses whose body is not read yet."""

    def __init__(self, resource: Things) -> None:
        self.list_things = streamed(resource.list_things)


class AsyncThingsWithStreamingResponse:
    """The methods of things, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncThings) -> None:
        self.list_things = async_streamed(resource.list_things)
