"""`client.beta.agents.tools`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import _requests
from ...._runtime.description.operation import Operation, PathVariable, ResponseCase
from ...._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from ...._runtime.request.body import JsonBody
from ...._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ...._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncTools",
    "AsyncToolsWithRawResponse",
    "AsyncToolsWithStreamingResponse",
    "Tools",
    "ToolsWithRawResponse",
    "ToolsWithStreamingResponse",
]

_ADD: Operation[None] = Operation(
    name="beta.agents.tools.add",
    method="POST",
    path=("/agents/", PathVariable("id"), "/tools"),
    names=("id", "name"),
    arguments=lambda: _requests.ToolsAddArguments,
    body=JsonBody(fields={"name": "name"}),
    responses=(ResponseCase("204", kind="empty"),),
)


class Tools(SyncResource):
    """Tools."""

    @cached_property
    def with_raw_response(self) -> ToolsWithRawResponse:
        """The same methods, answering whole responses."""
        return ToolsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ToolsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ToolsWithStreamingResponse(self._streamed())

    def add(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add.

        Args:
            id: Id.
            name: Name.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _ADD,
            (id, name),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTools(AsyncResource):
    """Tools."""

    @cached_property
    def with_raw_response(self) -> AsyncToolsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncToolsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncToolsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncToolsWithStreamingResponse(self._streamed())

    async def add(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add.

        Args:
            id: Id.
            name: Name.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _ADD,
            (id, name),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ToolsWithRawResponse:
    """The methods of tools, answering whole responses."""

    def __init__(self, resource: Tools) -> None:
        self.add = raw(resource.add)


class AsyncToolsWithRawResponse:
    """The methods of tools, answering whole responses."""

    def __init__(self, resource: AsyncTools) -> None:
        self.add = async_raw(resource.add)


class ToolsWithStreamingResponse:
    """The methods of tools, answering responses whose body is not read yet."""

    def __init__(self, resource: Tools) -> None:
        self.add = streamed(resource.add)


class AsyncToolsWithStreamingResponse:
    """The methods of tools, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncTools) -> None:
        self.add = async_streamed(resource.add)
