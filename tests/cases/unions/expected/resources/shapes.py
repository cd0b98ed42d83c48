"""`client.shapes`."""

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
    from .._runtime.types.unknown import UnknownVariant

__all__ = [
    "AsyncShapes",
    "AsyncShapesWithRawResponse",
    "AsyncShapesWithStreamingResponse",
    "Shapes",
    "ShapesWithRawResponse",
    "ShapesWithStreamingResponse",
]

_PUT_SHAPES: Operation[types.Shapes] = Operation(
    name="shapes.put_shapes",
    method="POST",
    path=("/shapes",),
    names=("bounded", "group", "none", "one"),
    arguments=lambda: _requests.ShapesPutShapesArguments,
    body=JsonBody(
        fields={"bounded": "bounded", "group": "group", "none": "none", "one": "one"}, required=True
    ),
    responses=(ResponseCase("200", lambda: types.Shapes),),
)

_PUT_TOOLS: Operation[types.Tools] = Operation(
    name="shapes.put_tools",
    method="POST",
    path=("/tools",),
    names=("tool",),
    arguments=lambda: _requests.ShapesPutToolsArguments,
    body=JsonBody(fields={"tool": "tool"}, required=True),
    responses=(ResponseCase("200", lambda: types.Tools),),
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

    def put_shapes(
        self,
        *,
        bounded: (
            types.ShapesBoundedDot
            | types.ShapesBoundedDotParam
            | types.ShapesBoundedLine
            | types.ShapesBoundedLineParam
            | UnknownVariant
            | UnsetType
        ) = UNSET,
        group: types.Group | types.GroupParam | str | UnsetType = UNSET,
        none: types.ShapeParam | UnsetType | None = UNSET,
        one: types.ShapeParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Shapes:
        """Put shapes.

        Args:
            bounded: Bounded.
            group: Group.
            none: None.
            one: One.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_SHAPES,
            (bounded, group, none, one),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_tools(
        self,
        *,
        tool: types.ToolsToolParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Tools:
        """Put tools.

        Args:
            tool: Tool.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_TOOLS,
            (tool,),
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

    async def put_shapes(
        self,
        *,
        bounded: (
            types.ShapesBoundedDot
            | types.ShapesBoundedDotParam
            | types.ShapesBoundedLine
            | types.ShapesBoundedLineParam
            | UnknownVariant
            | UnsetType
        ) = UNSET,
        group: types.Group | types.GroupParam | str | UnsetType = UNSET,
        none: types.ShapeParam | UnsetType | None = UNSET,
        one: types.ShapeParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Shapes:
        """Put shapes.

        Args:
            bounded: Bounded.
            group: Group.
            none: None.
            one: One.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_SHAPES,
            (bounded, group, none, one),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_tools(
        self,
        *,
        tool: types.ToolsToolParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Tools:
        """Put tools.

        Args:
            tool: Tool.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_TOOLS,
            (tool,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ShapesWithRawResponse:
    """The methods of shapes, answering whole responses."""

    def __init__(self, resource: Shapes) -> None:
        self.put_shapes = raw(resource.put_shapes)
        self.put_tools = raw(resource.put_tools)


class AsyncShapesWithRawResponse:
    """The methods of shapes, answering whole responses."""

    def __init__(self, resource: AsyncShapes) -> None:
        self.put_shapes = async_raw(resource.put_shapes)
        self.put_tools = async_raw(resource.put_tools)


class ShapesWithStreamingResponse:
    """The methods of shapes, answering responses whose body is not read yet."""

    def __init__(self, resource: Shapes) -> None:
        self.put_shapes = streamed(resource.put_shapes)
        self.put_tools = streamed(resource.put_tools)


class AsyncShapesWithStreamingResponse:
    """The methods of shapes, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncShapes) -> None:
        self.put_shapes = async_streamed(resource.put_shapes)
        self.put_tools = async_streamed(resource.put_tools)
