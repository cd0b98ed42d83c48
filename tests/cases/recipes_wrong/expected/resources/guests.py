"""`client.guests`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, QueryParameter, ResponseCase
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
    "AsyncGuests",
    "AsyncGuestsWithRawResponse",
    "AsyncGuestsWithStreamingResponse",
    "Guests",
    "GuestsWithRawResponse",
    "GuestsWithStreamingResponse",
]

_WAKE_GUEST: Operation[None] = Operation(
    name="guests.wake_guest",
    method="POST",
    path=("/guests/", PathVariable("id"), "/wake"),
    names=("id",),
    arguments=lambda: _requests.GuestsWakeGuestArguments,
    responses=(ResponseCase("204", kind="empty"),),
)

_GET: Operation[types.Stay | None] = Operation(
    name="guests.get",
    method="GET",
    path=("/houses/", PathVariable("house_id"), "/guest"),
    names=("house_id", "id"),
    arguments=lambda: _requests.GuestsGetArguments,
    query=(QueryParameter("id"),),
    responses=(ResponseCase("200", lambda: types.Stay), ResponseCase("204", kind="empty")),
    replay="safe",
)


class Guests(SyncResource):
    """Guests."""

    @cached_property
    def with_raw_response(self) -> GuestsWithRawResponse:
        """The same methods, answering whole responses."""
        return GuestsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> GuestsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return GuestsWithStreamingResponse(self._streamed())

    def wake_guest(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Wake guest.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _WAKE_GUEST,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get(
        self,
        house_id: str,
        *,
        id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Stay | None:
        """Get.

        Args:
            house_id: House id.
            id: Where the guest sleeps.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The guest. `None`: Nobody.
        """
        return self._call(
            _GET,
            (house_id, id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncGuests(AsyncResource):
    """Guests."""

    @cached_property
    def with_raw_response(self) -> AsyncGuestsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncGuestsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncGuestsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncGuestsWithStreamingResponse(self._streamed())

    async def wake_guest(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Wake guest.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _WAKE_GUEST,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get(
        self,
        house_id: str,
        *,
        id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Stay | None:
        """Get.

        Args:
            house_id: House id.
            id: Where the guest sleeps.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The guest. `None`: Nobody.
        """
        return await self._call(
            _GET,
            (house_id, id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class GuestsWithRawResponse:
    """The methods of guests, answering whole responses."""

    def __init__(self, resource: Guests) -> None:
        self.wake_guest = raw(resource.wake_guest)
        self.get = raw(resource.get)


class AsyncGuestsWithRawResponse:
    """The methods of guests, answering whole responses."""

    def __init__(self, resource: AsyncGuests) -> None:
        self.wake_guest = async_raw(resource.wake_guest)
        self.get = async_raw(resource.get)


class GuestsWithStreamingResponse:
    """The methods of guests, answering responses whose body is not read yet."""

    def __init__(self, resource: Guests) -> None:
        self.wake_guest = streamed(resource.wake_guest)
        self.get = streamed(resource.get)


class AsyncGuestsWithStreamingResponse:
    """The methods of guests, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncGuests) -> None:
        self.wake_guest = async_streamed(resource.wake_guest)
        self.get = async_streamed(resource.get)
