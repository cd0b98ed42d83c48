"""`client.users.sign_in_members`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import _requests
from ..._runtime.description.operation import Operation, PathVariable, ResponseCase
from ..._runtime.options import NOT_GIVEN, RequestOptions
from ..._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ..._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncSignInMembers",
    "AsyncSignInMembersWithRawResponse",
    "AsyncSignInMembersWithStreamingResponse",
    "SignInMembers",
    "SignInMembersWithRawResponse",
    "SignInMembersWithStreamingResponse",
]

_REMOVE: Operation[None] = Operation(
    name="users.sign_in_members.remove",
    method="DELETE",
    path=("/members/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.SignInMembersRemoveArguments,
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
)


class SignInMembers(SyncResource):
    """Sign in members."""

    @cached_property
    def with_raw_response(self) -> SignInMembersWithRawResponse:
        """The same methods, answering whole responses."""
        return SignInMembersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> SignInMembersWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return SignInMembersWithStreamingResponse(self._streamed())

    def remove(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Remove.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _REMOVE,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncSignInMembers(AsyncResource):
    """Sign in members."""

    @cached_property
    def with_raw_response(self) -> AsyncSignInMembersWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncSignInMembersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncSignInMembersWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncSignInMembersWithStreamingResponse(self._streamed())

    async def remove(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Remove.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _REMOVE,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class SignInMembersWithRawResponse:
    """The methods of sign in members, answering whole responses."""

    def __init__(self, resource: SignInMembers) -> None:
        self.remove = raw(resource.remove)


class AsyncSignInMembersWithRawResponse:
    """The methods of sign in members, answering whole responses."""

    def __init__(self, resource: AsyncSignInMembers) -> None:
        self.remove = async_raw(resource.remove)


class SignInMembersWithStreamingResponse:
    """The methods of sign in members, answering responses whose body is not read yet."""

    def __init__(self, resource: SignInMembers) -> None:
        self.remove = streamed(resource.remove)


class AsyncSignInMembersWithStreamingResponse:
    """The methods of sign in members, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncSignInMembers) -> None:
        self.remove = async_streamed(resource.remove)
