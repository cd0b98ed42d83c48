"""`client.con`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, QueryParameter, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
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
    from collections.abc import Sequence
    from uuid import UUID

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncCon",
    "AsyncConWithRawResponse",
    "AsyncConWithStreamingResponse",
    "Con",
    "ConWithRawResponse",
    "ConWithStreamingResponse",
]

_LIST_CON: Operation[types.Con] = Operation(
    name="con.list_con",
    method="GET",
    path=("/con",),
    names=(
        "annotated",
        "uuid",
        "dt",
        "extra_body_",
        "float",
        "query_float",
        "later",
        "list",
        "self_",
        "str",
        "types_",
    ),
    arguments=lambda: _requests.ConListConArguments,
    query=(
        QueryParameter("Annotated", "annotated"),
        QueryParameter("UUID", "uuid"),
        QueryParameter("dt"),
        QueryParameter("extra_body", "extra_body_"),
        QueryParameter("float"),
        QueryParameter("float_", "query_float"),
        QueryParameter("later"),
        QueryParameter("list"),
        QueryParameter("self", "self_"),
        QueryParameter("str"),
        QueryParameter("types", "types_"),
    ),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Con(SyncResource):
    """Con."""

    @cached_property
    def with_raw_response(self) -> ConWithRawResponse:
        """The same methods, answering whole responses."""
        return ConWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ConWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ConWithStreamingResponse(self._streamed())

    def list_con(
        self,
        *,
        annotated: float | UnsetType = UNSET,
        uuid: UUID | str | UnsetType = UNSET,
        dt: dt.date | str | UnsetType = UNSET,
        extra_body_: str | UnsetType = UNSET,
        float: float | UnsetType = UNSET,
        query_float: float | UnsetType = UNSET,
        later: dt.datetime | str | UnsetType = UNSET,
        list: Sequence[str] | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        str: str | UnsetType = UNSET,
        types_: types.ListParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """List con.

        Args:
            annotated: At least 1.
            uuid: Uuid.
            dt: Dt.
            extra_body_: Extra body.
            float: Float.
            query_float: Query float.
            later: Later.
            list: List.
            self_: Self.
            str: Str.
            types_: One of "list", "str", "name", "value", "mro", "_missing_", "__class__".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _LIST_CON,
            (annotated, uuid, dt, extra_body_, float, query_float, later, list, self_, str, types_),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncCon(AsyncResource):
    """Con."""

    @cached_property
    def with_raw_response(self) -> AsyncConWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncConWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncConWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncConWithStreamingResponse(self._streamed())

    async def list_con(
        self,
        *,
        annotated: float | UnsetType = UNSET,
        uuid: UUID | str | UnsetType = UNSET,
        dt: dt.date | str | UnsetType = UNSET,
        extra_body_: str | UnsetType = UNSET,
        float: float | UnsetType = UNSET,
        query_float: float | UnsetType = UNSET,
        later: dt.datetime | str | UnsetType = UNSET,
        list: Sequence[str] | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        str: str | UnsetType = UNSET,
        types_: types.ListParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """List con.

        Args:
            annotated: At least 1.
            uuid: Uuid.
            dt: Dt.
            extra_body_: Extra body.
            float: Float.
            query_float: Query float.
            later: Later.
            list: List.
            self_: Self.
            str: Str.
            types_: One of "list", "str", "name", "value", "mro", "_missing_", "__class__".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _LIST_CON,
            (annotated, uuid, dt, extra_body_, float, query_float, later, list, self_, str, types_),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ConWithRawResponse:
    """The methods of con, answering whole responses."""

    def __init__(self, resource: Con) -> None:
        self.list_con = raw(resource.list_con)


class AsyncConWithRawResponse:
    """The methods of con, answering whole responses."""

    def __init__(self, resource: AsyncCon) -> None:
        self.list_con = async_raw(resource.list_con)


class ConWithStreamingResponse:
    """The methods of con, answering responses whose body is not read yet."""

    def __init__(self, resource: Con) -> None:
        self.list_con = streamed(resource.list_con)


class AsyncConWithStreamingResponse:
    """The methods of con, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncCon) -> None:
        self.list_con = async_streamed(resource.list_con)
