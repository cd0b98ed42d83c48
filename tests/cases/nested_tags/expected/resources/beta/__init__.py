"""`client.beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime.description.operation import Operation, ResponseCase
from ..._runtime.options import NOT_GIVEN, RequestOptions
from ..._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .agents import Agents, AsyncAgents

if TYPE_CHECKING:
    from ..._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
]

_READ_STATUS: Operation[types.Status] = Operation(
    name="beta.read_status",
    method="GET",
    path=("/status",),
    responses=(ResponseCase("200", lambda: types.Status),),
    replay="safe",
)


class Beta(SyncResource):
    """What may still change."""

    @cached_property
    def agents(self) -> Agents:
        """Those who act."""
        return Agents(self._client)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods, answering whole responses."""
        return BetaWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return BetaWithStreamingResponse(self._streamed())

    def read_status(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Status:
        """Read status.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _READ_STATUS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBeta(AsyncResource):
    """What may still change."""

    @cached_property
    def agents(self) -> AsyncAgents:
        """Those who act."""
        return AsyncAgents(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncBetaWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncBetaWithStreamingResponse(self._streamed())

    async def read_status(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Status:
        """Read status.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _READ_STATUS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class BetaWithRawResponse:
    """The methods of beta, answering whole responses."""

    def __init__(self, resource: Beta) -> None:
        self.read_status = raw(resource.read_status)


class AsyncBetaWithRawResponse:
    """The methods of beta, answering whole responses."""

    def __init__(self, resource: AsyncBeta) -> None:
        self.read_status = async_raw(resource.read_status)


class BetaWithStreamingResponse:
    """The methods of beta, answering responses whose body is not read yet."""

    def __init__(self, resource: Beta) -> None:
        self.read_status = streamed(resource.read_status)


class AsyncBetaWithStreamingResponse:
    """The methods of beta, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncBeta) -> None:
        self.read_status = async_streamed(resource.read_status)
