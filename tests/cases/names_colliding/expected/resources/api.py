"""`client.api`."""

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
    "Api",
    "ApiWithRawResponse",
    "ApiWithStreamingResponse",
    "AsyncApi",
    "AsyncApiWithRawResponse",
    "AsyncApiWithStreamingResponse",
]

_GET_ROOT: Operation[types.Holder] = Operation(
    name="api.get_root",
    method="GET",
    path=("/6",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class Api(SyncResource):
    """Api."""

    @cached_property
    def with_raw_response(self) -> ApiWithRawResponse:
        """The same methods, answering whole responses."""
        return ApiWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ApiWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ApiWithStreamingResponse(self._streamed())

    def get_root(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get root.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_ROOT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncApi(AsyncResource):
    """Api."""

    @cached_property
    def with_raw_response(self) -> AsyncApiWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncApiWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncApiWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncApiWithStreamingResponse(self._streamed())

    async def get_root(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get root.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_ROOT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ApiWithRawResponse:
    """The methods of api, answering whole responses."""

    def __init__(self, resource: Api) -> None:
        self.get_root = raw(resource.get_root)


class AsyncApiWithRawResponse:
    """The methods of api, answering whole responses."""

    def __init__(self, resource: AsyncApi) -> None:
        self.get_root = async_raw(resource.get_root)


class ApiWithStreamingResponse:
    """The methods of api, answering responses whose body is not read yet."""

    def __init__(self, resource: Api) -> None:
        self.get_root = streamed(resource.get_root)


class AsyncApiWithStreamingResponse:
    """The methods of api, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncApi) -> None:
        self.get_root = async_streamed(resource.get_root)
