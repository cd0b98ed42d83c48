"""`client.shapes`."""

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
    "AsyncShapes",
    "AsyncShapesWithRawResponse",
    "AsyncShapesWithStreamingResponse",
    "Shapes",
    "ShapesWithRawResponse",
    "ShapesWithStreamingResponse",
]

_ADD: Operation[types.Drawing] = Operation(
    name="shapes.add",
    method="POST",
    path=("/shapes",),
    names=("body",),
    arguments=lambda: _requests.ShapesAddArguments,
    body=JsonBody(whole="body", required=True),
    responses=(ResponseCase("201", lambda: types.Drawing),),
)


class Shapes(SyncResource):
    """Shapes."""

    @cached_property
    def with_raw_response(self) -> ShapesWithRawResponse:
        """The same methods, answering whole responses."""
        return ShapesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ShapesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ShapesWithStreamingResponse(self._streamed())

    def add(
        self,
        *,
        body: types.ShapeParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Drawing:
        """Add.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Added.
        """
        return self._call(
            _ADD,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncShapes(AsyncResource):
    """Shapes."""

    @cached_property
    def with_raw_response(self) -> AsyncShapesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncShapesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncShapesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncShapesWithStreamingResponse(self._streamed())

    async def add(
        self,
        *,
        body: types.ShapeParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Drawing:
        """Add.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Added.
        """
        return await self._call(
            _ADD,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ShapesWithRawResponse:
    """The methods of shapes, answering whole responses."""

    def __init__(self, resource: Shapes) -> None:
        self.add = raw(resource.add)


class AsyncShapesWithRawResponse:
    """The methods of shapes, answering whole responses."""

    def __init__(self, resource: AsyncShapes) -> None:
        self.add = async_raw(resource.add)


class ShapesWithStreamingResponse:
    """The methods of shapes, answering responses whose body is not read yet."""

    def __init__(self, resource: Shapes) -> None:
        self.add = streamed(resource.add)


class AsyncShapesWithStreamingResponse:
    """The methods of shapes, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncShapes) -> None:
        self.add = async_streamed(resource.add)
