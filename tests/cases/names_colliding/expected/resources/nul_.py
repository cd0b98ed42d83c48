"""`client.nul`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime.description.operation import Operation, ResponseCase
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
    "AsyncNul",
    "AsyncNulWithRawResponse",
    "AsyncNulWithStreamingResponse",
    "Nul",
    "NulWithRawResponse",
    "NulWithStreamingResponse",
]

_MATCH: Operation[types.Holder] = Operation(
    name="nul.match",
    method="GET",
    path=("/11",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)

_GETATTR: Operation[types.Holder] = Operation(
    name="nul.getattr",
    method="GET",
    path=("/12",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class Nul(SyncResource):
    """Nul."""

    @cached_property
    def with_raw_response(self) -> NulWithRawResponse:
        """The same methods, answering whole responses."""
        return NulWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> NulWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return NulWithStreamingResponse(self._streamed())

    def match(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Match.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _MATCH,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def getattr(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Getattr.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GETATTR,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncNul(AsyncResource):
    """Nul."""

    @cached_property
    def with_raw_response(self) -> AsyncNulWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncNulWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNulWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncNulWithStreamingResponse(self._streamed())

    async def match(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Match.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _MATCH,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def getattr(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Getattr.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GETATTR,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class NulWithRawResponse:
    """The methods of nul, answering whole responses."""

    def __init__(self, resource: Nul) -> None:
        self.match = raw(resource.match)
        self.getattr = raw(resource.getattr)


class AsyncNulWithRawResponse:
    """The methods of nul, answering whole responses."""

    def __init__(self, resource: AsyncNul) -> None:
        self.match = async_raw(resource.match)
        self.getattr = async_raw(resource.getattr)


class NulWithStreamingResponse:
    """The methods of nul, answering responses whose body is not read yet."""

    def __init__(self, resource: Nul) -> None:
        self.match = streamed(resource.match)
        self.getattr = streamed(resource.getattr)


class AsyncNulWithStreamingResponse:
    """The methods of nul, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncNul) -> None:
        self.match = async_streamed(resource.match)
        self.getattr = async_streamed(resource.getattr)
