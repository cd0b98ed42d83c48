"""`client.client`."""

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
    "AsyncClient",
    "AsyncClientWithRawResponse",
    "AsyncClientWithStreamingResponse",
    "Client",
    "ClientWithRawResponse",
    "ClientWithStreamingResponse",
]

_GET: Operation[types.Con] = Operation(
    name="client.get",
    method="GET",
    path=("/client",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Client(SyncResource):
    """Client."""

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same methods, answering whole responses."""
        return ClientWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ClientWithStreamingResponse(self._streamed())

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


class AsyncClient(AsyncResource):
    """Client."""

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncClientWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncClientWithStreamingResponse(self._streamed())

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


class ClientWithRawResponse:
    """The methods of client, answering whole responses."""

    def __init__(self, resource: Client) -> None:
        self.get = raw(resource.get)


class AsyncClientWithRawResponse:
    """The methods of client, answering whole responses."""

    def __init__(self, resource: AsyncClient) -> None:
        self.get = async_raw(resource.get)


class ClientWithStreamingResponse:
    """The methods of client, answering responses whose body is not read yet."""

    def __init__(self, resource: Client) -> None:
        self.get = streamed(resource.get)


class AsyncClientWithStreamingResponse:
    """The methods of client, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncClient) -> None:
        self.get = async_streamed(resource.get)
