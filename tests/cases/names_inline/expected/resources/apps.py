"""`client.apps`."""

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
    "Apps",
    "AppsWithRawResponse",
    "AppsWithStreamingResponse",
    "AsyncApps",
    "AsyncAppsWithRawResponse",
    "AsyncAppsWithStreamingResponse",
]

_LIST_INSTALLATIONS: Operation[list[types.Installation]] = Operation(
    name="apps.list_installations",
    method="GET",
    path=("/apps",),
    responses=(ResponseCase("200", lambda: list[types.Installation]),),
    replay="safe",
)


class Apps(SyncResource):
    """Apps."""

    @cached_property
    def with_raw_response(self) -> AppsWithRawResponse:
        """The same methods, answering whole responses."""
        return AppsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AppsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AppsWithStreamingResponse(self._streamed())

    def list_installations(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Installation]:
        """List installations.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An array of what the operation lists.
        """
        return self._call(
            _LIST_INSTALLATIONS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncApps(AsyncResource):
    """Apps."""

    @cached_property
    def with_raw_response(self) -> AsyncAppsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncAppsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncAppsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncAppsWithStreamingResponse(self._streamed())

    async def list_installations(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Installation]:
        """List installations.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An array of what the operation lists.
        """
        return await self._call(
            _LIST_INSTALLATIONS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AppsWithRawResponse:
    """The methods of apps, answering whole responses."""

    def __init__(self, resource: Apps) -> None:
        self.list_installations = raw(resource.list_installations)


class AsyncAppsWithRawResponse:
    """The methods of apps, answering whole responses."""

    def __init__(self, resource: AsyncApps) -> None:
        self.list_installations = async_raw(resource.list_installations)


class AppsWithStreamingResponse:
    """The methods of apps, answering responses whose body is not read yet."""

    def __init__(self, resource: Apps) -> None:
        self.list_installations = streamed(resource.list_installations)


class AsyncAppsWithStreamingResponse:
    """The methods of apps, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncApps) -> None:
        self.list_installations = async_streamed(resource.list_installations)
