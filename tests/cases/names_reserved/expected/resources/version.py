"""`client.version`."""

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
    "AsyncVersion",
    "AsyncVersionWithRawResponse",
    "AsyncVersionWithStreamingResponse",
    "Version",
    "VersionWithRawResponse",
    "VersionWithStreamingResponse",
]

_GET: Operation[types.Con] = Operation(
    name="version.get",
    method="GET",
    path=("/version",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Version(SyncResource):
    """Version."""

    @cached_property
    def with_raw_response(self) -> VersionWithRawResponse:
        """The same methods, answering whole responses."""
        return VersionWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> VersionWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return VersionWithStreamingResponse(self._streamed())

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


class AsyncVersion(AsyncResource):
    """Version."""

    @cached_property
    def with_raw_response(self) -> AsyncVersionWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncVersionWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncVersionWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncVersionWithStreamingResponse(self._streamed())

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


class VersionWithRawResponse:
    """The methods of version, answering whole responses."""

    def __init__(self, resource: Version) -> None:
        self.get = raw(resource.get)


class AsyncVersionWithRawResponse:
    """The methods of version, answering whole responses."""

    def __init__(self, resource: AsyncVersion) -> None:
        self.get = async_raw(resource.get)


class VersionWithStreamingResponse:
    """The methods of version, answering responses whose body is not read yet."""

    def __init__(self, resource: Version) -> None:
        self.get = streamed(resource.get)


class AsyncVersionWithStreamingResponse:
    """The methods of version, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncVersion) -> None:
        self.get = async_streamed(resource.get)
