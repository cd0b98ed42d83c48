"""`client.apple`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
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
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "Apple",
    "AppleWithRawResponse",
    "AppleWithStreamingResponse",
    "AsyncApple",
    "AsyncAppleWithRawResponse",
    "AsyncAppleWithStreamingResponse",
]

_TELL: Operation[types.Apple] = Operation(
    name="apple.tell",
    method="POST",
    path=("/apple",),
    names=("body",),
    arguments=lambda: _requests.AppleTellArguments,
    body=JsonBody(whole="body", required=True),
    responses=(ResponseCase("200", lambda: types.Apple),),
)


class Apple(SyncResource):
    """Apple."""

    @cached_property
    def with_raw_response(self) -> AppleWithRawResponse:
        """The same methods, answering whole responses."""
        return AppleWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AppleWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AppleWithStreamingResponse(self._streamed())

    def tell(
        self,
        *,
        body: types.AppleParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Apple:
        """Tell.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _TELL,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncApple(AsyncResource):
    """Apple."""

    @cached_property
    def with_raw_response(self) -> AsyncAppleWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncAppleWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncAppleWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncAppleWithStreamingResponse(self._streamed())

    async def tell(
        self,
        *,
        body: types.AppleParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Apple:
        """Tell.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _TELL,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AppleWithRawResponse:
    """The methods of apple, answering whole responses."""

    def __init__(self, resource: Apple) -> None:
        self.tell = raw(resource.tell)


class AsyncAppleWithRawResponse:
    """The methods of apple, answering whole responses."""

    def __init__(self, resource: AsyncApple) -> None:
        self.tell = async_raw(resource.tell)


class AppleWithStreamingResponse:
    """The methods of apple, answering responses whose body is not read yet."""

    def __init__(self, resource: Apple) -> None:
        self.tell = streamed(resource.tell)


class AsyncAppleWithStreamingResponse:
    """The methods of apple, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncApple) -> None:
        self.tell = async_streamed(resource.tell)
