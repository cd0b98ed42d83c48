"""`client.projects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, ResponseCase
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
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]

_GET_SPEND_LIMIT: Operation[types.GetProjectSpendLimitResponse] = Operation(
    name="projects.get_spend_limit",
    method="GET",
    path=("/organization/projects/", PathVariable("project_id"), "/spend_limit"),
    names=("project_id",),
    arguments=lambda: _requests.ProjectsGetSpendLimitArguments,
    responses=(ResponseCase("200", lambda: types.GetProjectSpendLimitResponse),),
    replay="safe",
)


class Projects(SyncResource):
    """Projects."""

    @cached_property
    def with_raw_response(self) -> ProjectsWithRawResponse:
        """The same methods, answering whole responses."""
        return ProjectsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ProjectsWithStreamingResponse(self._streamed())

    def get_spend_limit(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetProjectSpendLimitResponse:
        """Get spend limit.

        Args:
            project_id: Project id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The limit.
        """
        return self._call(
            _GET_SPEND_LIMIT,
            (project_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncProjects(AsyncResource):
    """Projects."""

    @cached_property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncProjectsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncProjectsWithStreamingResponse(self._streamed())

    async def get_spend_limit(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetProjectSpendLimitResponse:
        """Get spend limit.

        Args:
            project_id: Project id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The limit.
        """
        return await self._call(
            _GET_SPEND_LIMIT,
            (project_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ProjectsWithRawResponse:
    """The methods of projects, answering whole responses."""

    def __init__(self, resource: Projects) -> None:
        self.get_spend_limit = raw(resource.get_spend_limit)


class AsyncProjectsWithRawResponse:
    """The methods of projects, answering whole responses."""

    def __init__(self, resource: AsyncProjects) -> None:
        self.get_spend_limit = async_raw(resource.get_spend_limit)


class ProjectsWithStreamingResponse:
    """The methods of projects, answering responses whose body is not read yet."""

    def __init__(self, resource: Projects) -> None:
        self.get_spend_limit = streamed(resource.get_spend_limit)


class AsyncProjectsWithStreamingResponse:
    """The methods of projects, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncProjects) -> None:
        self.get_spend_limit = async_streamed(resource.get_spend_limit)
