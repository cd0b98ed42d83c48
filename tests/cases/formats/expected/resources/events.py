"""`client.events`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
]

_ADD: Operation[types.Event] = Operation(
    name="events.add",
    method="POST",
    path=("/events",),
    names=(
        "at",
        "big",
        "clock",
        "day",
        "link",
        "odd",
        "password",
        "picture",
        "price",
        "took",
        "user_id",
    ),
    arguments=lambda: _requests.EventsAddArguments,
    body=JsonBody(
        fields={
            "at": "at",
            "big": "big",
            "clock": "clock",
            "day": "day",
            "link": "link",
            "odd": "odd",
            "password": "password",
            "picture": "picture",
            "price": "price",
            "took": "took",
            "user_id": "user_Id",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Event),),
)


class Events(SyncResource):
    """Events."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, answering whole responses."""
        return EventsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return EventsWithStreamingResponse(self._streamed())

    def add(
        self,
        *,
        at: dt.datetime | str,
        big: int | UnsetType = UNSET,
        clock: dt.time | str | UnsetType = UNSET,
        day: dt.date | str | UnsetType = UNSET,
        link: str | UnsetType = UNSET,
        odd: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        picture: bytes | UnsetType = UNSET,
        price: Decimal | str | UnsetType = UNSET,
        took: dt.timedelta | str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Event:
        """Add.

        Args:
            at: At.
            big: At most 9223372036854775807.
            clock: Clock.
            day: Day.
            link: Link.
            odd: Odd.
            password: Password.
            picture: Picture.
            price: Price.
            took: Took.
            user_id: User id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The event.
        """
        return self._call(
            _ADD,
            (at, big, clock, day, link, odd, password, picture, price, took, user_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEvents(AsyncResource):
    """Events."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncEventsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncEventsWithStreamingResponse(self._streamed())

    async def add(
        self,
        *,
        at: dt.datetime | str,
        big: int | UnsetType = UNSET,
        clock: dt.time | str | UnsetType = UNSET,
        day: dt.date | str | UnsetType = UNSET,
        link: str | UnsetType = UNSET,
        odd: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        picture: bytes | UnsetType = UNSET,
        price: Decimal | str | UnsetType = UNSET,
        took: dt.timedelta | str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Event:
        """Add.

        Args:
            at: At.
            big: At most 9223372036854775807.
            clock: Clock.
            day: Day.
            link: Link.
            odd: Odd.
            password: Password.
            picture: Picture.
            price: Price.
            took: Took.
            user_id: User id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The event.
        """
        return await self._call(
            _ADD,
            (at, big, clock, day, link, odd, password, picture, price, took, user_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class EventsWithRawResponse:
    """The methods of events, answering whole responses."""

    def __init__(self, resource: Events) -> None:
        self.add = raw(resource.add)


class AsyncEventsWithRawResponse:
    """The methods of events, answering whole responses."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.add = async_raw(resource.add)


class EventsWithStreamingResponse:
    """The methods of events, answering responses whose body is not read yet."""

    def __init__(self, resource: Events) -> None:
        self.add = streamed(resource.add)


class AsyncEventsWithStreamingResponse:
    """The methods of events, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.add = async_streamed(resource.add)
