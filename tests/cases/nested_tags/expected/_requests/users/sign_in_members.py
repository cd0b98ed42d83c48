"""What the arguments of `client.users.sign_in_members` have to keep to."""

from msgspec import Struct

__all__ = [
    "SignInMembersRemoveArguments",
]


class SignInMembersRemoveArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
