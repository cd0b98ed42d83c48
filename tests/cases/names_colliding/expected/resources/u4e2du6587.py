"""`client.中文`."""

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
    "Async中文",
    "Async中文WithRawResponse",
    "Async中文WithStreamingResponse",
    "中文",
    "中文WithRawResponse",
    "中文WithStreamingResponse",
]

_猫: Operation[types.Holder] = Operation(
    name="中文.猫",
    method="GET",
    path=("/3",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class 中文(SyncResource):
    """中文."""

    @cached_property
    def with_raw_response(self) -> 中文WithRawResponse:
        """The same methods, answering whole responses."""
        return 中文WithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> 中文WithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return 中文WithStreamingResponse(self._streamed())

    def 猫(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """猫.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _猫,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class Async中文(AsyncResource):
    """中文."""

    @cached_property
    def with_raw_response(self) -> Async中文WithRawResponse:
        """The same methods, answering whole responses."""
        return Async中文WithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> Async中文WithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return Async中文WithStreamingResponse(self._streamed())

    async def 猫(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """猫.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _猫,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class 中文WithRawResponse:
    """The methods of 中文, answering whole responses."""

    def __init__(self, resource: 中文) -> None:
        self.猫 = raw(resource.猫)


class Async中文WithRawResponse:
    """The methods of 中文, answering whole responses."""

    def __init__(self, resource: Async中文) -> None:
        self.猫 = async_raw(resource.猫)


class 中文WithStreamingResponse:
    """The methods of 中文, answering responses whose body is not read yet."""

    def __init__(self, resource: 中文) -> None:
        self.猫 = streamed(resource.猫)


class Async中文WithStreamingResponse:
    """The methods of 中文, answering responses whose body is not read yet."""

    def __init__(self, resource: Async中文) -> None:
        self.猫 = async_streamed(resource.猫)
