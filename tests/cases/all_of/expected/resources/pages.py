"""`client.pages`."""

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
    "AsyncPagesResource",
    "AsyncPagesResourceWithRawResponse",
    "AsyncPagesResourceWithStreamingResponse",
    "PagesResource",
    "PagesResourceWithRawResponse",
    "PagesResourceWithStreamingResponse",
]

_GET: Operation[types.Page] = Operation(
    name="pages.get",
    method="GET",
    path=("/page",),
    responses=(ResponseCase("200", lambda: types.Page),),
    replay="safe",
)


class PagesResource(SyncResource):
    """Pages."""

    @cached_property
    def with_raw_response(self) -> PagesResourceWithRawResponse:
        """The same methods, answering whole responses."""
        return PagesResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PagesResourceWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return PagesResourceWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Page:
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


class AsyncPagesResource(AsyncResource):
    """Pages."""

    @cached_property
    def with_raw_response(self) -> AsyncPagesResourceWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncPagesResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPagesResourceWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncPagesResourceWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Page:
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


class PagesResourceWithRawResponse:
    """The methods of pages, answering whole responses."""

    def __init__(self, resource: PagesResource) -> None:
        self.get = raw(resource.get)


class AsyncPagesResourceWithRawResponse:
    """The methods of pages, answering whole responses."""

    def __init__(self, resource: AsyncPagesResource) -> None:
        self.get = async_raw(resource.get)


class PagesResourceWithStreamingResponse:
    """The methods of pages, answering responses whose body is not read yet."""

    def __init__(self, resource: PagesResource) -> None:
        self.get = streamed(resource.get)


class AsyncPagesResourceWithStreamingResponse:
    """The methods of pages, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncPagesResource) -> None:
        self.get = async_streamed(resource.get)
