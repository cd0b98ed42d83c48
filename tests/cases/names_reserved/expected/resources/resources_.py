"""`client.resources_`."""

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
    "AsyncResources",
    "AsyncResourcesWithRawResponse",
    "AsyncResourcesWithStreamingResponse",
    "Resources",
    "ResourcesWithRawResponse",
    "ResourcesWithStreamingResponse",
]

_LIST_RESOURCES: Operation[types.Con] = Operation(
    name="resources_.list_resources",
    method="GET",
    path=("/resources",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Resources(SyncResource):
    """Resources."""

    @cached_property
    def with_raw_response(self) -> ResourcesWithRawResponse:
        """The same methods, answering whole responses."""
        return ResourcesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ResourcesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ResourcesWithStreamingResponse(self._streamed())

    def list_resources(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """List resources.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _LIST_RESOURCES,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncResources(AsyncResource):
    """Resources."""

    @cached_property
    def with_raw_response(self) -> AsyncResourcesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncResourcesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncResourcesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncResourcesWithStreamingResponse(self._streamed())

    async def list_resources(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """List resources.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _LIST_RESOURCES,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ResourcesWithRawResponse:
    """The methods of resources, answering whole responses."""

    def __init__(self, resource: Resources) -> None:
        self.list_resources = raw(resource.list_resources)


class AsyncResourcesWithRawResponse:
    """The methods of resources, answering whole responses."""

    def __init__(self, resource: AsyncResources) -> None:
        self.list_resources = async_raw(resource.list_resources)


class ResourcesWithStreamingResponse:
    """The methods of resources, answering responses whose body is not read yet."""

    def __init__(self, resource: Resources) -> None:
        self.list_resources = streamed(resource.list_resources)


class AsyncResourcesWithStreamingResponse:
    """The methods of resources, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncResources) -> None:
        self.list_resources = async_streamed(resource.list_resources)
