"""`client.issues`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, ResponseCase
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

__all__ = [
    "AsyncIssues",
    "AsyncIssuesWithRawResponse",
    "AsyncIssuesWithStreamingResponse",
    "Issues",
    "IssuesWithRawResponse",
    "IssuesWithStreamingResponse",
]

_REMOVE: Operation[None] = Operation(
    name="issues.remove",
    method="DELETE",
    path=("/issues/", PathVariable("number")),
    names=("number",),
    arguments=lambda: _requests.IssuesRemoveArguments,
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
)

_SET_LABELS: Operation[types.Issue] = Operation(
    name="issues.set_labels",
    method="PUT",
    path=("/issues/", PathVariable("number"), "/labels"),
    names=("number", "body"),
    arguments=lambda: _requests.IssuesSetLabelsArguments,
    body=JsonBody(whole="body"),
    responses=(ResponseCase("200", lambda: types.Issue),),
    replay="idempotent",
)


class Issues(SyncResource):
    """Issues."""

    @cached_property
    def with_raw_response(self) -> IssuesWithRawResponse:
        """The same methods, answering whole responses."""
        return IssuesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> IssuesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return IssuesWithStreamingResponse(self._streamed())

    def remove(
        self,
        number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Remove.

        Args:
            number: Number.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _REMOVE,
            (number,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def set_labels(
        self,
        number: int,
        *,
        body: (
            types.IssuesSetLabelsRequestWithLabelStrings
            | types.IssuesSetLabelsRequestWithLabelStringsParam
            | types.IssuesSetLabelsRequestWithLabelObjects
            | types.IssuesSetLabelsRequestWithLabelObjectsParam
            | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Issue:
        """Set labels.

        Args:
            number: Number.
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The issue.
        """
        return self._call(
            _SET_LABELS,
            (number, body),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncIssues(AsyncResource):
    """Issues."""

    @cached_property
    def with_raw_response(self) -> AsyncIssuesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncIssuesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncIssuesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncIssuesWithStreamingResponse(self._streamed())

    async def remove(
        self,
        number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Remove.

        Args:
            number: Number.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _REMOVE,
            (number,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def set_labels(
        self,
        number: int,
        *,
        body: (
            types.IssuesSetLabelsRequestWithLabelStrings
            | types.IssuesSetLabelsRequestWithLabelStringsParam
            | types.IssuesSetLabelsRequestWithLabelObjects
            | types.IssuesSetLabelsRequestWithLabelObjectsParam
            | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Issue:
        """Set labels.

        Args:
            number: Number.
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The issue.
        """
        return await self._call(
            _SET_LABELS,
            (number, body),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class IssuesWithRawResponse:
    """The methods of issues, answering whole responses."""

    def __init__(self, resource: Issues) -> None:
        self.remove = raw(resource.remove)
        self.set_labels = raw(resource.set_labels)


class AsyncIssuesWithRawResponse:
    """The methods of issues, answering whole responses."""

    def __init__(self, resource: AsyncIssues) -> None:
        self.remove = async_raw(resource.remove)
        self.set_labels = async_raw(resource.set_labels)


class IssuesWithStreamingResponse:
    """The methods of issues, answering responses whose body is not read yet."""

    def __init__(self, resource: Issues) -> None:
        self.remove = streamed(resource.remove)
        self.set_labels = streamed(resource.set_labels)


class AsyncIssuesWithStreamingResponse:
    """The methods of issues, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncIssues) -> None:
        self.remove = async_streamed(resource.remove)
        self.set_labels = async_streamed(resource.set_labels)
