"""`client.access`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "Access",
    "AccessWithRawResponse",
    "AccessWithStreamingResponse",
    "AsyncAccess",
    "AsyncAccessWithRawResponse",
    "AsyncAccessWithStreamingResponse",
]

_CREATE_REQUEST: Operation[None] = Operation(
    name="access.create_request",
    method="POST",
    path=("/access_requests",),
    names=("kind",),
    arguments=lambda: _requests.AccessCreateRequestArguments,
    body=JsonBody(fields={"kind": "kind"}),
    responses=(ResponseCase("204", kind="empty"),),
)


class Access(SyncResource):
    """Access."""

    @cached_property
    def with_raw_response(self) -> AccessWithRawResponse:
        """The same methods, answering whole responses."""
        return AccessWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AccessWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AccessWithStreamingResponse(self._streamed())

    def create_request(
        self,
        *,
        kind: types.CreateAccessRequestBodyKindParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Create request.

        Args:
            kind: One of "read", "write".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _CREATE_REQUEST,
            (kind,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAccess(AsyncResource):
    """Access."""

    @cached_property
    def with_raw_response(self) -> AsyncAccessWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncAccessWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncAccessWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncAccessWithStreamingResponse(self._streamed())

    async def create_request(
        self,
        *,
        kind: types.CreateAccessRequestBodyKindParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Create request.

        Args:
            kind: One of "read", "write".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _CREATE_REQUEST,
            (kind,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AccessWithRawResponse:
    """The methods of access, answering whole responses."""

    def __init__(self, resource: Access) -> None:
        self.create_request = raw(resource.create_request)


class AsyncAccessWithRawResponse:
    """The methods of access, answering whole responses."""

    def __init__(self, resource: AsyncAccess) -> None:
        self.create_request = async_raw(resource.create_request)


class AccessWithStreamingResponse:
    """The methods of access, answering responses whose body is not read yet."""

    def __init__(self, resource: Access) -> None:
        self.create_request = streamed(resource.create_request)


class AsyncAccessWithStreamingResponse:
    """The methods of access, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncAccess) -> None:
        self.create_request = async_streamed(resource.create_request)
