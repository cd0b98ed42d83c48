"""`client.loans`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.renamed import deprecated as _deprecated
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
    "AsyncLoans",
    "AsyncLoansWithRawResponse",
    "AsyncLoansWithStreamingResponse",
    "Loans",
    "LoansWithRawResponse",
    "LoansWithStreamingResponse",
]

_LEND: Operation[types.Loan] = Operation(
    name="loans.lend",
    method="POST",
    path=("/loans",),
    names=("to", "what"),
    arguments=lambda: _requests.LoansLendArguments,
    body=JsonBody(fields={"to": "to", "what": "what"}, required=True),
    responses=(ResponseCase("200", lambda: types.Loan),),
)


class Loans(SyncResource):
    """Loans."""

    @cached_property
    def with_raw_response(self) -> LoansWithRawResponse:
        """The same methods, answering whole responses."""
        return LoansWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> LoansWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return LoansWithStreamingResponse(self._streamed())

    def lend(
        self,
        *,
        to: str,
        what: types.ItemParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Loan:
        """Lend.

        Args:
            to: To.
            what: What.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _LEND,
            (to, what),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @_deprecated("client.loans.loan is now called lend")
    def loan(
        self,
        *,
        to: str,
        what: types.ItemParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Loan:
        """Deprecated: the same as `lend`, as it is called now."""
        return self._call(
            _LEND,
            (to, what),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncLoans(AsyncResource):
    """Loans."""

    @cached_property
    def with_raw_response(self) -> AsyncLoansWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncLoansWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncLoansWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncLoansWithStreamingResponse(self._streamed())

    async def lend(
        self,
        *,
        to: str,
        what: types.ItemParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Loan:
        """Lend.

        Args:
            to: To.
            what: What.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _LEND,
            (to, what),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @_deprecated("client.loans.loan is now called lend")
    async def loan(
        self,
        *,
        to: str,
        what: types.ItemParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Loan:
        """Deprecated: the same as `lend`, as it is called now."""
        return await self._call(
            _LEND,
            (to, what),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class LoansWithRawResponse:
    """The methods of loans, answering whole responses."""

    def __init__(self, resource: Loans) -> None:
        self.lend = raw(resource.lend)
        self.loan = _deprecated("client.loans.loan is now called lend")(self.lend)


class AsyncLoansWithRawResponse:
    """The methods of loans, answering whole responses."""

    def __init__(self, resource: AsyncLoans) -> None:
        self.lend = async_raw(resource.lend)
        self.loan = _deprecated("client.loans.loan is now called lend")(self.lend)


class LoansWithStreamingResponse:
    """The methods of loans, answering responses whose body is not read yet."""

    def __init__(self, resource: Loans) -> None:
        self.lend = streamed(resource.lend)
        self.loan = _deprecated("client.loans.loan is now called lend")(self.lend)


class AsyncLoansWithStreamingResponse:
    """The methods of loans, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncLoans) -> None:
        self.lend = async_streamed(resource.lend)
        self.loan = _deprecated("client.loans.loan is now called lend")(self.lend)
