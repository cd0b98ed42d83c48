"""`client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests
from .._runtime.description.operation import HeaderParameter, Operation, ResponseCase
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
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncOrders",
    "AsyncOrdersWithRawResponse",
    "AsyncOrdersWithStreamingResponse",
    "Orders",
    "OrdersWithRawResponse",
    "OrdersWithStreamingResponse",
]

_CREATE: Operation[None] = Operation(
    name="orders.create",
    method="POST",
    path=("/orders",),
    names=("x_trace", "count", "digits", "explosive", "path", "rate", "word"),
    arguments=lambda: _requests.OrdersCreateArguments,
    headers=(HeaderParameter("X-Trace", "x_trace"),),
    body=JsonBody(
        fields={
            "count": "count",
            "digits": "digits",
            "explosive": "explosive",
            "path": "path",
            "rate": "rate",
            "word": "word",
        },
        required=True,
    ),
    responses=(ResponseCase("204", kind="empty"),),
)


class Orders(SyncResource):
    """Orders."""

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, answering whole responses."""
        return OrdersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return OrdersWithStreamingResponse(self._streamed())

    def create(
        self,
        *,
        x_trace: str | UnsetType = UNSET,
        count: int | float | UnsetType = UNSET,
        digits: str | UnsetType = UNSET,
        explosive: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        rate: int | float | UnsetType = UNSET,
        word: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Create.

        Args:
            x_trace: X trace.
            count: One of 1, 2.0.
            digits: Matches `^[0-9]+$`.
            explosive: Matches `^(a+)+$`.
            path: Matches `/v1/`.
            rate: One of 1, 1.5.
            word: Matches `(?i:^[a-z]+$)`.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _CREATE,
            (x_trace, count, digits, explosive, path, rate, word),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncOrders(AsyncResource):
    """Orders."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncOrdersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncOrdersWithStreamingResponse(self._streamed())

    async def create(
        self,
        *,
        x_trace: str | UnsetType = UNSET,
        count: int | float | UnsetType = UNSET,
        digits: str | UnsetType = UNSET,
        explosive: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        rate: int | float | UnsetType = UNSET,
        word: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Create.

        Args:
            x_trace: X trace.
            count: One of 1, 2.0.
            digits: Matches `^[0-9]+$`.
            explosive: Matches `^(a+)+$`.
            path: Matches `/v1/`.
            rate: One of 1, 1.5.
            word: Matches `(?i:^[a-z]+$)`.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _CREATE,
            (x_trace, count, digits, explosive, path, rate, word),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class OrdersWithRawResponse:
    """The methods of orders, answering whole responses."""

    def __init__(self, resource: Orders) -> None:
        self.create = raw(resource.create)


class AsyncOrdersWithRawResponse:
    """The methods of orders, answering whole responses."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.create = async_raw(resource.create)


class OrdersWithStreamingResponse:
    """The methods of orders, answering responses whose body is not read yet."""

    def __init__(self, resource: Orders) -> None:
        self.create = streamed(resource.create)


class AsyncOrdersWithStreamingResponse:
    """The methods of orders, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.create = async_streamed(resource.create)
