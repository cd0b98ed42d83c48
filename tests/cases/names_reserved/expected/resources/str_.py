"""`client.str_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime.operation import Operation, ResponseCase
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.values import NOT_GIVEN, RequestOptions

if TYPE_CHECKING:
    from .._runtime.values import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncStr",
    "AsyncStrWithRawResponse",
    "AsyncStrWithStreamingResponse",
    "Str",
    "StrWithRawResponse",
    "StrWithStreamingResponse",
]

_WITH_RAW_RESPONSE_STR: Operation[types.Con] = Operation(
    name="str_.with_raw_response_str",
    method="GET",
    path=("/str",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Str(SyncResource):
    """Str."""

    @cached_property
    def with_raw_response(self) -> StrWithRawResponse:
        """The same methods, answering whole responses."""
        return StrWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> StrWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return StrWithStreamingResponse(self._streamed())

    def with_raw_response_str(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """With raw response str.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _WITH_RAW_RESPONSE_STR,
            {},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncStr(AsyncResource):
    """Str."""

    @cached_property
    def with_raw_response(self) -> AsyncStrWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncStrWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncStrWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncStrWithStreamingResponse(self._streamed())

    async def with_raw_response_str(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """With raw response str.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _WITH_RAW_RESPONSE_STR,
            {},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class StrWithRawResponse:
    """The methods of str, answering whole responses."""

    def __init__(self, resource: Str) -> None:
        self.with_raw_response_str = raw(resource.with_raw_response_str)


class AsyncStrWithRawResponse:
    """The methods of str, answering whole responses."""

    def __init__(self, resource: AsyncStr) -> None:
        self.with_raw_response_str = async_raw(resource.with_raw_response_str)


class StrWithStreamingResponse:
    """The methods of str, answering responses whose body is not read yet."""

    def __init__(self, resource: Str) -> None:
        self.with_raw_response_str = streamed(resource.with_raw_response_str)


class AsyncStrWithStreamingResponse:
    """The methods of str, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncStr) -> None:
        self.with_raw_response_str = async_streamed(resource.with_raw_response_str)
