"""`client.users`."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.resource import AsyncResource, SyncResource
from .sign_in_members import AsyncSignInMembers, SignInMembers

__all__ = [
    "AsyncUsers",
    "Users",
]


class Users(SyncResource):
    """Users."""

    @cached_property
    def sign_in_members(self) -> SignInMembers:
        """Sign in members."""
        return SignInMembers(self._client)


class AsyncUsers(AsyncResource):
    """Users."""

    @cached_property
    def sign_in_members(self) -> AsyncSignInMembers:
        """Sign in members."""
        return AsyncSignInMembers(self._client)
