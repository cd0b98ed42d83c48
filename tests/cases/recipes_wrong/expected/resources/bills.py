"""`client.bills`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
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
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncBills",
    "AsyncBillsWithRawResponse",
    "AsyncBillsWithStreamingResponse",
    "Bills",
    "BillsWithRawResponse",
    "BillsWithStreamingResponse",
]

_PAY: Operation[str] = Operation(
    name="bills.pay",
    method="PUT",
    path=("/guests/", PathVariable("id"), "/bill/", PathVariable("number")),
    names=("id", "number", "tip", "way"),
    arguments=lambda: _requests.BillsPayArguments,
    body=JsonBody(fields={"tip": "tip", "way": "way"}, required=True),
    responses=(ResponseCase("200", kind="text", media_type="text/plain"),),
    replay="idempotent",
)


class Bills(SyncResource):
    """Bills."""

    @cached_property
    def with_raw_response(self) -> BillsWithRawResponse:
        """The same methods, answering whole responses."""
        return BillsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> BillsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return BillsWithStreamingResponse(self._streamed())

    def pay(
        self,
        id: str,
        number: float,
        *,
        tip: float,
        way: types.PayBillRequestWayParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Pay.

        Args:
            id: Id.
            number: Number.
            tip: Tip.
            way: One of "cash", "card".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Paid.
        """
        return self._call(
            _PAY,
            (id, number, tip, way),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBills(AsyncResource):
    """Bills."""

    @cached_property
    def with_raw_response(self) -> AsyncBillsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncBillsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBillsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncBillsWithStreamingResponse(self._streamed())

    async def pay(
        self,
        id: str,
        number: float,
        *,
        tip: float,
        way: types.PayBillRequestWayParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Pay.

        Args:
            id: Id.
            number: Number.
            tip: Tip.
            way: One of "cash", "card".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Paid.
        """
        return await self._call(
            _PAY,
            (id, number, tip, way),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class BillsWithRawResponse:
    """The methods of bills, answering whole responses."""

    def __init__(self, resource: Bills) -> None:
        self.pay = raw(resource.pay)


class AsyncBillsWithRawResponse:
    """The methods of bills, answering whole responses."""

    def __init__(self, resource: AsyncBills) -> None:
        self.pay = async_raw(resource.pay)


class BillsWithStreamingResponse:
    """The methods of bills, answering responses whose body is not read yet."""

    def __init__(self, resource: Bills) -> None:
        self.pay = streamed(resource.pay)


class AsyncBillsWithStreamingResponse:
    """The methods of bills, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncBills) -> None:
        self.pay = async_streamed(resource.pay)
