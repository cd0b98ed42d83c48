"""`client.tree`."""

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
    "AsyncTree",
    "AsyncTreeWithRawResponse",
    "AsyncTreeWithStreamingResponse",
    "Tree",
    "TreeWithRawResponse",
    "TreeWithStreamingResponse",
]

_GET: Operation[types.Node] = Operation(
    name="tree.get",
    method="GET",
    path=("/tree",),
    responses=(ResponseCase("200", lambda: types.Node),),
    replay="safe",
)


class Tree(SyncResource):
    """Tree."""

    @cached_property
    def with_raw_response(self) -> TreeWithRawResponse:
        """The same methods, answering whole responses."""
        return TreeWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> TreeWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return TreeWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Node:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The tree.
        """
        return self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTree(AsyncResource):
    """Tree."""

    @cached_property
    def with_raw_response(self) -> AsyncTreeWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncTreeWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTreeWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncTreeWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Node:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The tree.
        """
        return await self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TreeWithRawResponse:
    """The methods of tree, answering whole responses."""

    def __init__(self, resource: Tree) -> None:
        self.get = raw(resource.get)


class AsyncTreeWithRawResponse:
    """The methods of tree, answering whole responses."""

    def __init__(self, resource: AsyncTree) -> None:
        self.get = async_raw(resource.get)


class TreeWithStreamingResponse:
    """The methods of tree, answering responses whose body is not read yet."""

    def __init__(self, resource: Tree) -> None:
        self.get = streamed(resource.get)


class AsyncTreeWithStreamingResponse:
    """The methods of tree, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncTree) -> None:
        self.get = async_streamed(resource.get)
