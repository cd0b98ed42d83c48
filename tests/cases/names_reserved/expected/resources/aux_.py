"""`client.aux`."""

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
    "AsyncAux",
    "AsyncAuxWithRawResponse",
    "AsyncAuxWithStreamingResponse",
    "Aux",
    "AuxWithRawResponse",
    "AuxWithStreamingResponse",
]

_GET: Operation[types.Nul] = Operation(
    name="aux.get",
    method="GET",
    path=("/AUX",),
    responses=(ResponseCase("200", lambda: types.Nul),),
    replay="safe",
)


class Aux(SyncResource):
    """Aux."""

    @cached_property
    def with_raw_response(self) -> AuxWithRawResponse:
        """The same methods, answering whole responses."""
        return AuxWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AuxWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AuxWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Nul:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Nul.
        """
        return self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAux(AsyncResource):
    """Aux."""

    @cached_property
    def with_raw_response(self) -> AsyncAuxWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncAuxWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncAuxWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncAuxWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Nul:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Nul.
        """
        return await self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AuxWithRawResponse:
    """The methods of aux, answering whole responses."""

    def __init__(self, resource: Aux) -> None:
        self.get = raw(resource.get)


class AsyncAuxWithRawResponse:
    """The methods of aux, answering whole responses."""

    def __init__(self, resource: AsyncAux) -> None:
        self.get = async_raw(resource.get)


class AuxWithStreamingResponse:
    """The methods of aux, answering responses whose body is not read yet."""

    def __init__(self, resource: Aux) -> None:
        self.get = streamed(resource.get)


class AsyncAuxWithStreamingResponse:
    """The methods of aux, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncAux) -> None:
        self.get = async_streamed(resource.get)
