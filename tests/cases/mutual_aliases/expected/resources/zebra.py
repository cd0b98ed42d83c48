"""`client.zebra`."""

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
    "AsyncZebra",
    "AsyncZebraWithRawResponse",
    "AsyncZebraWithStreamingResponse",
    "Zebra",
    "ZebraWithRawResponse",
    "ZebraWithStreamingResponse",
]

_ASK: Operation[types.Zebra] = Operation(
    name="zebra.ask",
    method="POST",
    path=("/zebra",),
    names=("body",),
    arguments=lambda: _requests.ZebraAskArguments,
    body=JsonBody(whole="body", required=True),
    responses=(ResponseCase("200", lambda: types.Zebra),),
)


class Zebra(SyncResource):
    """Zebra."""

    @cached_property
    def with_raw_response(self) -> ZebraWithRawResponse:
        """The same methods, answering whole responses."""
        return ZebraWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ZebraWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ZebraWithStreamingResponse(self._streamed())

    def ask(
        self,
        *,
        body: types.ZebraParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Zebra:
        """Ask.

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
            _ASK,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncZebra(AsyncResource):
    """Zebra."""

    @cached_property
    def with_raw_response(self) -> AsyncZebraWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncZebraWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncZebraWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncZebraWithStreamingResponse(self._streamed())

    async def ask(
        self,
        *,
        body: types.ZebraParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Zebra:
        """Ask.

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
            _ASK,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ZebraWithRawResponse:
    """The methods of zebra, answering whole responses."""

    def __init__(self, resource: Zebra) -> None:
        self.ask = raw(resource.ask)


class AsyncZebraWithRawResponse:
    """The methods of zebra, answering whole responses."""

    def __init__(self, resource: AsyncZebra) -> None:
        self.ask = async_raw(resource.ask)


class ZebraWithStreamingResponse:
    """The methods of zebra, answering responses whose body is not read yet."""

    def __init__(self, resource: Zebra) -> None:
        self.ask = streamed(resource.ask)


class AsyncZebraWithStreamingResponse:
    """The methods of zebra, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncZebra) -> None:
        self.ask = async_streamed(resource.ask)
