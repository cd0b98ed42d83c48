"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .beta.agents_tools import ToolsAddArguments
    from .users.sign_in_members import SignInMembersRemoveArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "SignInMembersRemoveArguments": "users.sign_in_members",
            "ToolsAddArguments": "beta.agents_tools",
        },
    )

__all__ = [
    "SignInMembersRemoveArguments",
    "ToolsAddArguments",
]
