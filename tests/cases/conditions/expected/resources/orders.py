"""`client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Failure, Operation, ResponseCase
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

_ADD: Operation[types.Order] = Operation(
    name="orders.add",
    method="POST",
    path=("/orders",),
    names=(
        "kind",
        "address",
        "branched",
        "card",
        "closed",
        "contact",
        "credit",
        "debit",
        "either",
        "wrapping",
    ),
    arguments=lambda: _requests.OrdersAddArguments,
    body=JsonBody(
        fields={
            "kind": "kind",
            "address": "address",
            "branched": "branched",
            "card": "card",
            "closed": "closed",
            "contact": "contact",
            "credit": "credit",
            "debit": "debit",
            "either": "either",
            "wrapping": "wrapping",
        },
        required=True,
    ),
    responses=(ResponseCase("default", lambda: types.Order),),
    failures=(Failure(("default",), lambda: types.Order),),
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

    def add(
        self,
        *,
        kind: str,
        address: types.BillingAddress | types.BillingAddressParam | UnsetType = UNSET,
        branched: types.Branched | types.BranchedParam | UnsetType = UNSET,
        card: str | UnsetType = UNSET,
        closed: types.Closed | types.ClosedParam | UnsetType = UNSET,
        contact: types.Contact | types.ContactParam | UnsetType = UNSET,
        credit: int | UnsetType = UNSET,
        debit: int | UnsetType = UNSET,
        either: types.EitherParam | UnsetType = UNSET,
        wrapping: str | bool | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Order:
        """Add.

        Args:
            kind: Kind.
            address: Address.
            branched: Branched.
            card: Card.
            closed: Closed.
            contact: Contact.
            credit: Credit.
            debit: Debit.
            either: Either.
            wrapping: Wrapping.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An order.

        Raises:
            APIStatusError: An order. `decoded` is a `types.Order`.
        """
        return self._call(
            _ADD,
            (kind, address, branched, card, closed, contact, credit, debit, either, wrapping),
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

    async def add(
        self,
        *,
        kind: str,
        address: types.BillingAddress | types.BillingAddressParam | UnsetType = UNSET,
        branched: types.Branched | types.BranchedParam | UnsetType = UNSET,
        card: str | UnsetType = UNSET,
        closed: types.Closed | types.ClosedParam | UnsetType = UNSET,
        contact: types.Contact | types.ContactParam | UnsetType = UNSET,
        credit: int | UnsetType = UNSET,
        debit: int | UnsetType = UNSET,
        either: types.EitherParam | UnsetType = UNSET,
        wrapping: str | bool | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Order:
        """Add.

        Args:
            kind: Kind.
            address: Address.
            branched: Branched.
            card: Card.
            closed: Closed.
            contact: Contact.
            credit: Credit.
            debit: Debit.
            either: Either.
            wrapping: Wrapping.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An order.

        Raises:
            APIStatusError: An order. `decoded` is a `types.Order`.
        """
        return await self._call(
            _ADD,
            (kind, address, branched, card, closed, contact, credit, debit, either, wrapping),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class OrdersWithRawResponse:
    """The methods of orders, answering whole responses."""

    def __init__(self, resource: Orders) -> None:
        self.add = raw(resource.add)


class AsyncOrdersWithRawResponse:
    """The methods of orders, answering whole responses."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.add = async_raw(resource.add)


class OrdersWithStreamingResponse:
    """The methods of orders, answering responses whose body is not read yet."""

    def __init__(self, resource: Orders) -> None:
        self.add = streamed(resource.add)


class AsyncOrdersWithStreamingResponse:
    """The methods of orders, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.add = async_streamed(resource.add)
