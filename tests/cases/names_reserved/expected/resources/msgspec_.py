"""`client.msgspec_`."""

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
    "AsyncMsgspec",
    "AsyncMsgspecWithRawResponse",
    "AsyncMsgspecWithStreamingResponse",
    "Msgspec",
    "MsgspecWithRawResponse",
    "MsgspecWithStreamingResponse",
]

_IMPORT_: Operation[types.Con] = Operation(
    name="msgspec_.import_",
    method="GET",
    path=("/msgspec",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class Msgspec(SyncResource):
    """Msgspec."""

    @cached_property
    def with_raw_response(self) -> MsgspecWithRawResponse:
        """The same methods, answering whole responses."""
        return MsgspecWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> MsgspecWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return MsgspecWithStreamingResponse(self._streamed())

    def import_(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Import.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _IMPORT_,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncMsgspec(AsyncResource):
    """Msgspec."""

    @cached_property
    def with_raw_response(self) -> AsyncMsgspecWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncMsgspecWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncMsgspecWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncMsgspecWithStreamingResponse(self._streamed())

    async def import_(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Import.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _IMPORT_,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class MsgspecWithRawResponse:
    """The methods of msgspec, answering whole responses."""

    def __init__(self, resource: Msgspec) -> None:
        self.import_ = raw(resource.import_)


class AsyncMsgspecWithRawResponse:
    """The methods of msgspec, answering whole responses."""

    def __init__(self, resource: AsyncMsgspec) -> None:
        self.import_ = async_raw(resource.import_)


class MsgspecWithStreamingResponse:
    """The methods of msgspec, answering responses whose body is not read yet."""

    def __init__(self, resource: Msgspec) -> None:
        self.import_ = streamed(resource.import_)


class AsyncMsgspecWithStreamingResponse:
    """The methods of msgspec, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncMsgspec) -> None:
        self.import_ = async_streamed(resource.import_)
