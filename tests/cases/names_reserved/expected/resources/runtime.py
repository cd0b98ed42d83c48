"""`client.runtime`."""

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
    "AsyncRuntime",
    "AsyncRuntimeWithRawResponse",
    "AsyncRuntimeWithStreamingResponse",
    "Runtime",
    "RuntimeWithRawResponse",
    "RuntimeWithStreamingResponse",
]

_GET: Operation[types.Con] = Operation(
    name="runtime.get",
    method="GET",
    path=("/_runtime",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Runtime(SyncResource):
    """Runtime."""

    @cached_property
    def with_raw_response(self) -> RuntimeWithRawResponse:
        """The same methods, answering whole responses."""
        return RuntimeWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RuntimeWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return RuntimeWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
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


class AsyncRuntime(AsyncResource):
    """Runtime."""

    @cached_property
    def with_raw_response(self) -> AsyncRuntimeWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncRuntimeWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRuntimeWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncRuntimeWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
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


class RuntimeWithRawResponse:
    """The methods of runtime, answering whole responses."""

    def __init__(self, resource: Runtime) -> None:
        self.get = raw(resource.get)


class AsyncRuntimeWithRawResponse:
    """The methods of runtime, answering whole responses."""

    def __init__(self, resource: AsyncRuntime) -> None:
        self.get = async_raw(resource.get)


class RuntimeWithStreamingResponse:
    """The methods of runtime, answering responses whose body is not read yet."""

    def __init__(self, resource: Runtime) -> None:
        self.get = streamed(resource.get)


class AsyncRuntimeWithStreamingResponse:
    """The methods of runtime, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncRuntime) -> None:
        self.get = async_streamed(resource.get)
