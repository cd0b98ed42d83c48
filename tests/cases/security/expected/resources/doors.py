"""`client.doors`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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
    "AsyncDoors",
    "AsyncDoorsWithRawResponse",
    "AsyncDoorsWithStreamingResponse",
    "Doors",
    "DoorsWithRawResponse",
    "DoorsWithStreamingResponse",
]

_GET_DEFAULT: Operation[None] = Operation(
    name="doors.get_default",
    method="GET",
    path=("/default",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("token",), ("username", "password")),
    replay="safe",
)

_GET_KEYED: Operation[None] = Operation(
    name="doors.get_keyed",
    method="GET",
    path=("/keyed",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("header_key",), ("cookie_key", "query_key"), ()),
    replay="safe",
)

_GET_OPEN: Operation[None] = Operation(
    name="doors.get_open",
    method="GET",
    path=("/open",),
    responses=(ResponseCase("204", kind="empty"),),
    replay="safe",
)


class Doors(SyncResource):
    """Doors."""

    @cached_property
    def with_raw_response(self) -> DoorsWithRawResponse:
        """The same methods, answering whole responses."""
        return DoorsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> DoorsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return DoorsWithStreamingResponse(self._streamed())

    def get_default(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get default.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_DEFAULT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_keyed(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get keyed.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_KEYED,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get open.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_OPEN,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncDoors(AsyncResource):
    """Doors."""

    @cached_property
    def with_raw_response(self) -> AsyncDoorsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncDoorsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncDoorsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncDoorsWithStreamingResponse(self._streamed())

    async def get_default(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get default.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_DEFAULT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_keyed(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get keyed.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_KEYED,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get open.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_OPEN,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class DoorsWithRawResponse:
    """The methods of doors, answering whole responses."""

    def __init__(self, resource: Doors) -> None:
        self.get_default = raw(resource.get_default)
        self.get_keyed = raw(resource.get_keyed)
        self.get_open = raw(resource.get_open)


class AsyncDoorsWithRawResponse:
    """The methods of doors, answering whole responses."""

    def __init__(self, resource: AsyncDoors) -> None:
        self.get_default = async_raw(resource.get_default)
        self.get_keyed = async_raw(resource.get_keyed)
        self.get_open = async_raw(resource.get_open)


class DoorsWithStreamingResponse:
    """The methods of doors, answering responses whose body is not read yet."""

    def __init__(self, resource: Doors) -> None:
        self.get_default = streamed(resource.get_default)
        self.get_keyed = streamed(resource.get_keyed)
        self.get_open = streamed(resource.get_open)


class AsyncDoorsWithStreamingResponse:
    """The methods of doors, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncDoors) -> None:
        self.get_default = async_streamed(resource.get_default)
        self.get_keyed = async_streamed(resource.get_keyed)
        self.get_open = async_streamed(resource.get_open)
