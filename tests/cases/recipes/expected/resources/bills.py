"""`client.bills`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, QueryParameter, ResponseCase
from .._runtime.helpers.recipe_resource import AsyncRecipeResource, SyncRecipeResource
from .._runtime.helpers.recipes import FindThenAct
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.resource import async_raw, async_streamed, raw, streamed

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

_PAY_BILL_OF_GUEST_FIND: Operation[types.Stay | None] = Operation(
    name="guests.get",
    method="GET",
    path=("/houses/", PathVariable("house_id"), "/guest"),
    names=("house_id", "id"),
    arguments=lambda: _requests.GuestsGetArguments,
    query=(QueryParameter("id"),),
    responses=(ResponseCase("200", lambda: types.Stay), ResponseCase("204", kind="empty")),
    replay="safe",
)

_PAY_BILL_OF_GUEST: FindThenAct[str] = FindThenAct(
    _PAY_BILL_OF_GUEST_FIND,
    _PAY,
    found={"id": ("the_guest", "id"), "number": ("the_guest", "bill_number")},
    gone=(),
)


class Bills(SyncRecipeResource):
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

    def pay_bill_of_guest(
        self,
        *,
        house_id: str | None = None,
        id: str,
        tip: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str | None:
        """Pay bill of guest.

        Asks `get`, and calls `pay` with `way="card"` and `id` from its `the_guest.id` and `number`
        from its `the_guest.bill_number`. Where `get` answers 404, there is nothing. An API that
        answers a wrong identifier in the same way cannot be told from one that has nothing.

        Args:
            house_id: The client's own where it is left out.
            id: Where the guest sleeps.
            tip: Tip.
            extra_headers: Headers to send as well, with every request; `None` removes one.
            extra_query: Query parameters to send as well, with every request.
            extra_body: Properties to send as well, with the request that does something.
            timeout: As for other methods; a `deadline` is for all requests together.

        Returns:
            What `pay` answers; `None` where there is nothing.

        Raises:
            APIError: `get` or `pay` failed in any other way.
        """
        return self._follow(
            _PAY_BILL_OF_GUEST,
            {
                "house_id": house_id,
                "id": id,
            },
            {"tip": tip, "way": "card"},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBills(AsyncRecipeResource):
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

    async def pay_bill_of_guest(
        self,
        *,
        house_id: str | None = None,
        id: str,
        tip: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str | None:
        """Pay bill of guest.

        Asks `get`, and calls `pay` with `way="card"` and `id` from its `the_guest.id` and `number`
        from its `the_guest.bill_number`. Where `get` answers 404, there is nothing. An API that
        answers a wrong identifier in the same way cannot be told from one that has nothing.

        Args:
            house_id: The client's own where it is left out.
            id: Where the guest sleeps.
            tip: Tip.
            extra_headers: Headers to send as well, with every request; `None` removes one.
            extra_query: Query parameters to send as well, with every request.
            extra_body: Properties to send as well, with the request that does something.
            timeout: As for other methods; a `deadline` is for all requests together.

        Returns:
            What `pay` answers; `None` where there is nothing.

        Raises:
            APIError: `get` or `pay` failed in any other way.
        """
        return await self._follow(
            _PAY_BILL_OF_GUEST,
            {
                "house_id": house_id,
                "id": id,
            },
            {"tip": tip, "way": "card"},
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
