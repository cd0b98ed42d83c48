"""`client.errors`."""

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
    "AsyncErrors",
    "AsyncErrorsWithRawResponse",
    "AsyncErrorsWithStreamingResponse",
    "Errors",
    "ErrorsWithRawResponse",
    "ErrorsWithStreamingResponse",
]

_GET: Operation[types.Holder] = Operation(
    name="errors.get",
    method="GET",
    path=("/8",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class Errors(SyncResource):
    """Errors."""

    @cached_property
    def with_raw_response(self) -> ErrorsWithRawResponse:
        """The same methods, answering whole responses."""
        return ErrorsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ErrorsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ErrorsWithStreamingResponse(self._streamed())

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


class AsyncErrors(AsyncResource):
    """Errors."""

    @cached_property
    def with_raw_response(self) -> AsyncErrorsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncErrorsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncErrorsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncErrorsWithStreamingResponse(self._streamed())

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


class ErrorsWithRawResponse:
    """The methods of errors, answering whole responses."""

    def __init__(self, resource: Errors) -> None:
        self.get = raw(resource.get)


class AsyncErrorsWithRawResponse:
    """The methods of errors, answering whole responses."""

    def __init__(self, resource: AsyncErrors) -> None:
        self.get = async_raw(resource.get)


class ErrorsWithStreamingResponse:
    """The methods of errors, answering responses whose body is not read yet."""

    def __init__(self, resource: Errors) -> None:
        self.get = streamed(resource.get)


class AsyncErrorsWithStreamingResponse:
    """The methods of errors, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncErrors) -> None:
        self.get = async_streamed(resource.get)
