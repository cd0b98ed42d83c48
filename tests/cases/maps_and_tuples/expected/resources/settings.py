"""`client.settings`."""

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
    "AsyncSettings",
    "AsyncSettingsWithRawResponse",
    "AsyncSettingsWithStreamingResponse",
    "Settings",
    "SettingsWithRawResponse",
    "SettingsWithStreamingResponse",
]

_GET: Operation[types.Settings] = Operation(
    name="settings.get",
    method="GET",
    path=("/settings",),
    responses=(ResponseCase("200", lambda: types.Settings),),
    replay="safe",
)


class Settings(SyncResource):
    """Settings."""

    @cached_property
    def with_raw_response(self) -> SettingsWithRawResponse:
        """The same methods, answering whole responses."""
        return SettingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> SettingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return SettingsWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Settings:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Settings.
        """
        return self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncSettings(AsyncResource):
    """Settings."""

    @cached_property
    def with_raw_response(self) -> AsyncSettingsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncSettingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncSettingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncSettingsWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Settings:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Settings.
        """
        return await self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class SettingsWithRawResponse:
    """The methods of settings, answering whole responses."""

    def __init__(self, resource: Settings) -> None:
        self.get = raw(resource.get)


class AsyncSettingsWithRawResponse:
    """The methods of settings, answering whole responses."""

    def __init__(self, resource: AsyncSettings) -> None:
        self.get = async_raw(resource.get)


class SettingsWithStreamingResponse:
    """The methods of settings, answering responses whose body is not read yet."""

    def __init__(self, resource: Settings) -> None:
        self.get = streamed(resource.get)


class AsyncSettingsWithStreamingResponse:
    """The methods of settings, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncSettings) -> None:
        self.get = async_streamed(resource.get)
