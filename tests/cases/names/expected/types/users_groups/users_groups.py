"""Types of `client.users_groups`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "CreateUserPostResponse",
    "CreateUserPostResponseAuthor",
    "UserPost",
]


class UserPost(Model, kw_only=True):
    """User post."""

    title: str | UnsetType = UNSET


class CreateUserPostResponseAuthor(Model, kw_only=True):
    """Create user post response author."""

    name: str | UnsetType = UNSET


class CreateUserPostResponse(Model, kw_only=True):
    """Create user post response."""

    author: CreateUserPostResponseAuthor | UnsetType = UNSET
    title: str | UnsetType = UNSET
