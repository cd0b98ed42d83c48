"""`client.json`."""

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
    "AsyncJson",
    "AsyncJsonWithRawResponse",
    "AsyncJsonWithStreamingResponse",
    "Json",
    "JsonWithRawResponse",
    "JsonWithStreamingResponse",
]

_JSON: Operation[types.Con] = Operation(
    name="json.json",
    method="GET",
    path=("/json",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Json(SyncResource):
    """Json."""

    @cached_property
    def with_raw_response(self) -> JsonWithRawResponse:
        """The same methods, answering whole responses."""
        return JsonWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> JsonWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return JsonWithStreamingResponse(self._streamed())

    def json(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Json.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _JSON,
            {},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncJson(AsyncResource):
    """Json."""

    @cached_property
    def with_raw_response(self) -> AsyncJsonWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncJsonWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncJsonWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncJsonWithStreamingResponse(self._streamed())

    async def json(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Json.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _JSON,
            {},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class JsonWithRawResponse:
    """The methods of json, answering whole responses."""

    def __init__(self, resource: Json) -> None:
        self.json = raw(resource.json)


class AsyncJsonWithRawResponse:
    """The methods of json, answering whole responses."""

    def __init__(self, resource: AsyncJson) -> None:
        self.json = async_raw(resource.json)


class JsonWithStreamingResponse:
    """The methods of json, answering responses whose body is not read yet."""

    def __init__(self, resource: Json) -> None:
        self.json = streamed(resource.json)


class AsyncJsonWithStreamingResponse:
    """The methods of json, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncJson) -> None:
        self.json = async_streamed(resource.json)
