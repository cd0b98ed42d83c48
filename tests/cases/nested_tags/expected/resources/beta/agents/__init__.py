"""`client.beta.agents`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime.description.operation import Operation, ResponseCase
from ...._runtime.options import NOT_GIVEN, RequestOptions
from ...._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .tools import AsyncTools, Tools

if TYPE_CHECKING:
    from ...._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
]

_LIST_AGENTS: Operation[list[types.Agent]] = Operation(
    name="beta.agents.list_agents",
    method="GET",
    path=("/agents",),
    responses=(ResponseCase("200", lambda: list[types.Agent]),),
    replay="safe",
)


class Agents(SyncResource):
    """Those who act."""

    @cached_property
    def tools(self) -> Tools:
        """Tools."""
        return Tools(self._client)

    @cached_property
    def with_raw_response(self) -> AgentsWithRawResponse:
        """The same methods, answering whole responses."""
        return AgentsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AgentsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AgentsWithStreamingResponse(self._streamed())

    def list_agents(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Agent]:
        """List agents.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            All.
        """
        return self._call(
            _LIST_AGENTS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAgents(AsyncResource):
    """Those who act."""

    @cached_property
    def tools(self) -> AsyncTools:
        """Tools."""
        return AsyncTools(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAgentsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncAgentsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncAgentsWithStreamingResponse(self._streamed())

    async def list_agents(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Agent]:
        """List agents.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            All.
        """
        return await self._call(
            _LIST_AGENTS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AgentsWithRawResponse:
    """The methods of agents, answering whole responses."""

    def __init__(self, resource: Agents) -> None:
        self.list_agents = raw(resource.list_agents)


class AsyncAgentsWithRawResponse:
    """The methods of agents, answering whole responses."""

    def __init__(self, resource: AsyncAgents) -> None:
        self.list_agents = async_raw(resource.list_agents)


class AgentsWithStreamingResponse:
    """The methods of agents, answering responses whose body is not read yet."""

    def __init__(self, resource: Agents) -> None:
        self.list_agents = streamed(resource.list_agents)


class AsyncAgentsWithStreamingResponse:
    """The methods of agents, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncAgents) -> None:
        self.list_agents = async_streamed(resource.list_agents)
