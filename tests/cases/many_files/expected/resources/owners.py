"""`client.owners`."""

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
    "AsyncOwners",
    "AsyncOwnersWithRawResponse",
    "AsyncOwnersWithStreamingResponse",
    "Owners",
    "OwnersWithRawResponse",
    "OwnersWithStreamingResponse",
]

_LIST_OWNERS: Operation[list[types.Owner]] = Operation(
    name="owners.list_owners",
    method="GET",
    path=("/owners",),
    responses=(ResponseCase("200", lambda: list[types.Owner]),),
    security=(("api_key",),),
    replay="safe",
)


class Owners(SyncResource):
    """Owners."""

    @cached_property
    def with_raw_response(self) -> OwnersWithRawResponse:
        """The same methods, answering whole responses."""
        return OwnersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> OwnersWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return OwnersWithStreamingResponse(self._streamed())

    def list_owners(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Owner]:
        """List owners.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A component of its own, by way of an alias in another file.
        """
        return self._call(
            _LIST_OWNERS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncOwners(AsyncResource):
    """Owners."""

    @cached_property
    def with_raw_response(self) -> AsyncOwnersWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncOwnersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncOwnersWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncOwnersWithStreamingResponse(self._streamed())

    async def list_owners(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Owner]:
        """List owners.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A component of its own, by way of an alias in another file.
        """
        return await self._call(
            _LIST_OWNERS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class OwnersWithRawResponse:
    """The methods of owners, answering whole responses."""

    def __init__(self, resource: Owners) -> None:
        self.list_owners = raw(resource.list_owners)


class AsyncOwnersWithRawResponse:
    """The methods of owners, answering whole responses."""

    def __init__(self, resource: AsyncOwners) -> None:
        self.list_owners = async_raw(resource.list_owners)


class OwnersWithStreamingResponse:
    """The methods of owners, answering responses whose body is not read yet."""

    def __init__(self, resource: Owners) -> None:
        self.list_owners = streamed(resource.list_owners)


class AsyncOwnersWithStreamingResponse:
    """The methods of owners, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncOwners) -> None:
        self.list_owners = async_streamed(resource.list_owners)
