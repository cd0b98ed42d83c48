"""`client.com1`."""

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
    "AsyncCom1",
    "AsyncCom1WithRawResponse",
    "AsyncCom1WithStreamingResponse",
    "Com1",
    "Com1WithRawResponse",
    "Com1WithStreamingResponse",
]

_GET: Operation[types.Holder] = Operation(
    name="com1.get",
    method="GET",
    path=("/10",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class Com1(SyncResource):
    """Com1."""

    @cached_property
    def with_raw_response(self) -> Com1WithRawResponse:
        """The same methods, answering whole responses."""
        return Com1WithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> Com1WithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return Com1WithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncCom1(AsyncResource):
    """Com1."""

    @cached_property
    def with_raw_response(self) -> AsyncCom1WithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncCom1WithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCom1WithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncCom1WithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class Com1WithRawResponse:
    """The methods of com1, answering whole responses."""

    def __init__(self, resource: Com1) -> None:
        self.get = raw(resource.get)


class AsyncCom1WithRawResponse:
    """The methods of com1, answering whole responses."""

    def __init__(self, resource: AsyncCom1) -> None:
        self.get = async_raw(resource.get)


class Com1WithStreamingResponse:
    """The methods of com1, answering responses whose body is not read yet."""

    def __init__(self, resource: Com1) -> None:
        self.get = streamed(resource.get)


class AsyncCom1WithStreamingResponse:
    """The methods of com1, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncCom1) -> None:
        self.get = async_streamed(resource.get)
