"""What the arguments of `client.users_groups` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "UsersGroupsCreateUserPostArguments",
    "UsersGroupsListUserPostsArguments",
]


class UsersGroupsListUserPostsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    user_id: str


class UsersGroupsCreateUserPostArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    user_id: str
    title: str | UnsetType = UNSET
    body_user_id: str | UnsetType = UNSET
