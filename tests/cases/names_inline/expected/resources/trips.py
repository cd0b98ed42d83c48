"""`client.trips`."""

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
    "AsyncTrips",
    "AsyncTripsWithRawResponse",
    "AsyncTripsWithStreamingResponse",
    "Trips",
    "TripsWithRawResponse",
    "TripsWithStreamingResponse",
]

_LIST_TRIPS: Operation[types.GetTripsResponse] = Operation(
    name="trips.list_trips",
    method="GET",
    path=("/trips",),
    responses=(ResponseCase("200", lambda: types.GetTripsResponse),),
    replay="safe",
)


class Trips(SyncResource):
    """Trips."""

    @cached_property
    def with_raw_response(self) -> TripsWithRawResponse:
        """The same methods, answering whole responses."""
        return TripsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> TripsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return TripsWithStreamingResponse(self._streamed())

    def list_trips(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetTripsResponse:
        """List trips.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An object around it.
        """
        return self._call(
            _LIST_TRIPS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTrips(AsyncResource):
    """Trips."""

    @cached_property
    def with_raw_response(self) -> AsyncTripsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncTripsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTripsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncTripsWithStreamingResponse(self._streamed())

    async def list_trips(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetTripsResponse:
        """List trips.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An object around it.
        """
        return await self._call(
            _LIST_TRIPS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TripsWithRawResponse:
    """The methods of trips, answering whole responses."""

    def __init__(self, resource: Trips) -> None:
        self.list_trips = raw(resource.list_trips)


class AsyncTripsWithRawResponse:
    """The methods of trips, answering whole responses."""

    def __init__(self, resource: AsyncTrips) -> None:
        self.list_trips = async_raw(resource.list_trips)


class TripsWithStreamingResponse:
    """The methods of trips, answering responses whose body is not read yet."""

    def __init__(self, resource: Trips) -> None:
        self.list_trips = streamed(resource.list_trips)


class AsyncTripsWithStreamingResponse:
    """The methods of trips, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncTrips) -> None:
        self.list_trips = async_streamed(resource.list_trips)
