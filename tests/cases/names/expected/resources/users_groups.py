"""`client.users_groups`."""

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
    "AsyncUsersGroups",
    "AsyncUsersGroupsWithRawResponse",
    "AsyncUsersGroupsWithStreamingResponse",
    "UsersGroups",
    "UsersGroupsWithRawResponse",
    "UsersGroupsWithStreamingResponse",
]

_LIST_USER_POSTS: Operation[list[types.UserPost]] = Operation(
    name="users_groups.list_user_posts",
    method="GET",
    path=("/users/", PathVariable("user_id"), "/posts"),
    names=("user_id",),
    arguments=lambda: _requests.UsersGroupsListUserPostsArguments,
    responses=(ResponseCase("200", lambda: list[types.UserPost]),),
    replay="safe",
)

_CREATE_USER_POST: Operation[types.CreateUserPostResponse] = Operation(
    name="users_groups.create_user_post",
    method="POST",
    path=("/users/", PathVariable("user_id"), "/posts"),
    names=("user_id", "title", "body_user_id"),
    arguments=lambda: _requests.UsersGroupsCreateUserPostArguments,
    body=JsonBody(fields={"title": "title", "body_user_id": "user_id"}),
    responses=(ResponseCase("201", lambda: types.CreateUserPostResponse),),
)


class UsersGroups(SyncResource):
    """Users groups."""

    @cached_property
    def with_raw_response(self) -> UsersGroupsWithRawResponse:
        """The same methods, answering whole responses."""
        return UsersGroupsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> UsersGroupsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return UsersGroupsWithStreamingResponse(self._streamed())

    def list_user_posts(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.UserPost]:
        """List user posts.

        Args:
            user_id: User id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Posts.
        """
        return self._call(
            _LIST_USER_POSTS,
            (user_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_user_post(
        self,
        user_id: str,
        *,
        title: str | UnsetType = UNSET,
        body_user_id: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.CreateUserPostResponse:
        """Create user post.

        Args:
            user_id: User id.
            title: Title.
            body_user_id: Body user id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The post.
        """
        return self._call(
            _CREATE_USER_POST,
            (user_id, title, body_user_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncUsersGroups(AsyncResource):
    """Users groups."""

    @cached_property
    def with_raw_response(self) -> AsyncUsersGroupsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncUsersGroupsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncUsersGroupsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncUsersGroupsWithStreamingResponse(self._streamed())

    async def list_user_posts(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.UserPost]:
        """List user posts.

        Args:
            user_id: User id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Posts.
        """
        return await self._call(
            _LIST_USER_POSTS,
            (user_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_user_post(
        self,
        user_id: str,
        *,
        title: str | UnsetType = UNSET,
        body_user_id: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.CreateUserPostResponse:
        """Create user post.

        Args:
            user_id: User id.
            title: Title.
            body_user_id: Body user id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The post.
        """
        return await self._call(
            _CREATE_USER_POST,
            (user_id, title, body_user_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class UsersGroupsWithRawResponse:
    """The methods of users groups, answering whole responses."""

    def __init__(self, resource: UsersGroups) -> None:
        self.list_user_posts = raw(resource.list_user_posts)
        self.create_user_post = raw(resource.create_user_post)


class AsyncUsersGroupsWithRawResponse:
    """The methods of users groups, answering whole responses."""

    def __init__(self, resource: AsyncUsersGroups) -> None:
        self.list_user_posts = async_raw(resource.list_user_posts)
        self.create_user_post = async_raw(resource.create_user_post)


class UsersGroupsWithStreamingResponse:
    """The methods of users groups, answering responses whose body is not read yet."""

    def __init__(self, resource: UsersGroups) -> None:
        self.list_user_posts = streamed(resource.list_user_posts)
        self.create_user_post = streamed(resource.create_user_post)


class AsyncUsersGroupsWithStreamingResponse:
    """The methods of users groups, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncUsersGroups) -> None:
        self.list_user_posts = async_streamed(resource.list_user_posts)
        self.create_user_post = async_streamed(resource.create_user_post)
