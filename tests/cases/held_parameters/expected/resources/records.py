"""`client.records`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests
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
    "AsyncRecords",
    "AsyncRecordsWithRawResponse",
    "AsyncRecordsWithStreamingResponse",
    "Records",
    "RecordsWithRawResponse",
    "RecordsWithStreamingResponse",
]

_ADD: Operation[None] = Operation(
    name="records.add",
    method="POST",
    path=("/accounts/", PathVariable("account_id"), "/records"),
    names=("account_id", "query_account_id"),
    arguments=lambda: _requests.RecordsAddArguments,
    query=(QueryParameter("account_id", "query_account_id"),),
    responses=(ResponseCase("204", kind="empty"),),
)

_LIST_RECORDS: Operation[list[str]] = Operation(
    name="records.list_records",
    method="GET",
    path=(
        "/accounts/",
        PathVariable("account_id"),
        "/zones/",
        PathVariable("zone_id"),
        "/records/",
        PathVariable("timeout_"),
    ),
    names=("account_id", "zone_id", "timeout_"),
    arguments=lambda: _requests.RecordsListRecordsArguments,
    responses=(ResponseCase("200", lambda: list[str]),),
    replay="safe",
)


class Records(SyncResource):
    """Records."""

    @cached_property
    def with_raw_response(self) -> RecordsWithRawResponse:
        """The same methods, answering whole responses."""
        return RecordsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RecordsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return RecordsWithStreamingResponse(self._streamed())

    def add(
        self,
        *,
        account_id: str | None = None,
        query_account_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add.

        Args:
            account_id: The client's own where it is left out.
            query_account_id: Query account id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _ADD,
            (account_id, query_account_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_records(
        self,
        *,
        account_id: str | None = None,
        zone_id: str | None = None,
        timeout_: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[str]:
        """List records.

        Args:
            account_id: The client's own where it is left out.
            zone_id: The client's own where it is left out.
            timeout_: The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The records.
        """
        return self._call(
            _LIST_RECORDS,
            (account_id, zone_id, timeout_),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRecords(AsyncResource):
    """Records."""

    @cached_property
    def with_raw_response(self) -> AsyncRecordsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncRecordsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRecordsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncRecordsWithStreamingResponse(self._streamed())

    async def add(
        self,
        *,
        account_id: str | None = None,
        query_account_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add.

        Args:
            account_id: The client's own where it is left out.
            query_account_id: Query account id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _ADD,
            (account_id, query_account_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_records(
        self,
        *,
        account_id: str | None = None,
        zone_id: str | None = None,
        timeout_: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[str]:
        """List records.

        Args:
            account_id: The client's own where it is left out.
            zone_id: The client's own where it is left out.
            timeout_: The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The records.
        """
        return await self._call(
            _LIST_RECORDS,
            (account_id, zone_id, timeout_),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RecordsWithRawResponse:
    """The methods of records, answering whole responses."""

    def __init__(self, resource: Records) -> None:
        self.add = raw(resource.add)
        self.list_records = raw(resource.list_records)


class AsyncRecordsWithRawResponse:
    """The methods of records, answering whole responses."""

    def __init__(self, resource: AsyncRecords) -> None:
        self.add = async_raw(resource.add)
        self.list_records = async_raw(resource.list_records)


class RecordsWithStreamingResponse:
    """The methods of records, answering responses whose body is not read yet."""

    def __init__(self, resource: Records) -> None:
        self.add = streamed(resource.add)
        self.list_records = streamed(resource.list_records)


class AsyncRecordsWithStreamingResponse:
    """The methods of records, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncRecords) -> None:
        self.add = async_streamed(resource.add)
        self.list_records = async_streamed(resource.list_records)
