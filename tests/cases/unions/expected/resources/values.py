"""`client.values`."""

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
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncValues",
    "AsyncValuesWithRawResponse",
    "AsyncValuesWithStreamingResponse",
    "Values",
    "ValuesWithRawResponse",
    "ValuesWithStreamingResponse",
]

_PUT_CONTAINERS: Operation[types.Containers] = Operation(
    name="values.put_containers",
    method="POST",
    path=("/containers",),
    names=("both", "lists", "maps"),
    arguments=lambda: _requests.ValuesPutContainersArguments,
    body=JsonBody(fields={"both": "both", "lists": "lists", "maps": "maps"}, required=True),
    responses=(ResponseCase("200", lambda: types.Containers),),
)

_PUT_TIMES: Operation[types.Times] = Operation(
    name="values.put_times",
    method="POST",
    path=("/times",),
    names=("count", "day", "duration", "factor", "moment"),
    arguments=lambda: _requests.ValuesPutTimesArguments,
    body=JsonBody(
        fields={
            "count": "count",
            "day": "day",
            "duration": "duration",
            "factor": "factor",
            "moment": "moment",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Times),),
)

_PUT_TUPLES: Operation[types.Tuples] = Operation(
    name="values.put_tuples",
    method="POST",
    path=("/tuples",),
    names=("pair", "position", "row"),
    arguments=lambda: _requests.ValuesPutTuplesArguments,
    body=JsonBody(fields={"pair": "pair", "position": "position", "row": "row"}, required=True),
    responses=(ResponseCase("200", lambda: types.Tuples),),
)

_PUT_VALUES: Operation[types.Values] = Operation(
    name="values.put_values",
    method="POST",
    path=("/values",),
    names=("contact", "list_or_one", "port", "share", "size"),
    arguments=lambda: _requests.ValuesPutValuesArguments,
    body=JsonBody(
        fields={
            "contact": "contact",
            "list_or_one": "list_or_one",
            "port": "port",
            "share": "share",
            "size": "size",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Values),),
)


class Values(SyncResource):
    """Values."""

    @cached_property
    def with_raw_response(self) -> ValuesWithRawResponse:
        """The same methods, answering whole responses."""
        return ValuesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ValuesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ValuesWithStreamingResponse(self._streamed())

    def put_containers(
        self,
        *,
        both: types.Name | types.NameParam | types.Age | types.AgeParam | UnsetType = UNSET,
        lists: (
            Sequence[types.Name | types.NameParam]
            | Sequence[types.Age | types.AgeParam]
            | UnsetType
        ) = UNSET,
        maps: (
            Mapping[str, types.Name | types.NameParam]
            | Mapping[str, types.Age | types.AgeParam]
            | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Containers:
        """Put containers.

        Args:
            both: Both.
            lists: Lists.
            maps: Maps.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_CONTAINERS,
            (both, lists, maps),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_times(
        self,
        *,
        count: int | UnsetType = UNSET,
        day: dt.date | str | UnsetType = UNSET,
        duration: dt.timedelta | str | UnsetType = UNSET,
        factor: int | float | UnsetType = UNSET,
        moment: dt.datetime | str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Times:
        """Put times.

        Args:
            count: Count.
            day: Day.
            duration: Duration.
            factor: One of 1, 1.5.
            moment: Moment.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_TIMES,
            (count, day, duration, factor, moment),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_tuples(
        self,
        *,
        pair: Sequence[str | int | bool] | UnsetType = UNSET,
        position: Sequence[float | object] | UnsetType = UNSET,
        row: Sequence[dt.date | str | types.Age | types.AgeParam | object] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Tuples:
        """Put tuples.

        Args:
            pair: Pair.
            position: Position.
            row: Row.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_TUPLES,
            (pair, position, row),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_values(
        self,
        *,
        contact: dt.date | str | UnsetType = UNSET,
        list_or_one: Sequence[int] | int | UnsetType = UNSET,
        port: int | UnsetType = UNSET,
        share: int | float | UnsetType = UNSET,
        size: Literal["auto"] | str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Values:
        """Put values.

        Args:
            contact: Contact.
            list_or_one: List or one.
            port: Port.
            share: Share.
            size: Size.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_VALUES,
            (contact, list_or_one, port, share, size),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncValues(AsyncResource):
    """Values."""

    @cached_property
    def with_raw_response(self) -> AsyncValuesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncValuesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncValuesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncValuesWithStreamingResponse(self._streamed())

    async def put_containers(
        self,
        *,
        both: types.Name | types.NameParam | types.Age | types.AgeParam | UnsetType = UNSET,
        lists: (
            Sequence[types.Name | types.NameParam]
            | Sequence[types.Age | types.AgeParam]
            | UnsetType
        ) = UNSET,
        maps: (
            Mapping[str, types.Name | types.NameParam]
            | Mapping[str, types.Age | types.AgeParam]
            | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Containers:
        """Put containers.

        Args:
            both: Both.
            lists: Lists.
            maps: Maps.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_CONTAINERS,
            (both, lists, maps),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_times(
        self,
        *,
        count: int | UnsetType = UNSET,
        day: dt.date | str | UnsetType = UNSET,
        duration: dt.timedelta | str | UnsetType = UNSET,
        factor: int | float | UnsetType = UNSET,
        moment: dt.datetime | str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Times:
        """Put times.

        Args:
            count: Count.
            day: Day.
            duration: Duration.
            factor: One of 1, 1.5.
            moment: Moment.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_TIMES,
            (count, day, duration, factor, moment),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_tuples(
        self,
        *,
        pair: Sequence[str | int | bool] | UnsetType = UNSET,
        position: Sequence[float | object] | UnsetType = UNSET,
        row: Sequence[dt.date | str | types.Age | types.AgeParam | object] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Tuples:
        """Put tuples.

        Args:
            pair: Pair.
            position: Position.
            row: Row.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_TUPLES,
            (pair, position, row),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_values(
        self,
        *,
        contact: dt.date | str | UnsetType = UNSET,
        list_or_one: Sequence[int] | int | UnsetType = UNSET,
        port: int | UnsetType = UNSET,
        share: int | float | UnsetType = UNSET,
        size: Literal["auto"] | str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Values:
        """Put values.

        Args:
            contact: Contact.
            list_or_one: List or one.
            port: Port.
            share: Share.
            size: Size.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_VALUES,
            (contact, list_or_one, port, share, size),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ValuesWithRawResponse:
    """The methods of values, answering whole responses."""

    def __init__(self, resource: Values) -> None:
        self.put_containers = raw(resource.put_containers)
        self.put_times = raw(resource.put_times)
        self.put_tuples = raw(resource.put_tuples)
        self.put_values = raw(resource.put_values)


class AsyncValuesWithRawResponse:
    """The methods of values, answering whole responses."""

    def __init__(self, resource: AsyncValues) -> None:
        self.put_containers = async_raw(resource.put_containers)
        self.put_times = async_raw(resource.put_times)
        self.put_tuples = async_raw(resource.put_tuples)
        self.put_values = async_raw(resource.put_values)


class ValuesWithStreamingResponse:
    """The methods of values, answering responses whose body is not read yet."""

    def __init__(self, resource: Values) -> None:
        self.put_containers = streamed(resource.put_containers)
        self.put_times = streamed(resource.put_times)
        self.put_tuples = streamed(resource.put_tuples)
        self.put_values = streamed(resource.put_values)


class AsyncValuesWithStreamingResponse:
    """The methods of values, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncValues) -> None:
        self.put_containers = async_streamed(resource.put_containers)
        self.put_times = async_streamed(resource.put_times)
        self.put_tuples = async_streamed(resource.put_tuples)
        self.put_values = async_streamed(resource.put_values)
