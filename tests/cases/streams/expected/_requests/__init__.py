"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat.chat import ChatCreateArguments, ChatCreateStreamArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ChatCreateArguments": "chat.chat",
            "ChatCreateStreamArguments": "chat.chat",
        },
    )

__all__ = [
    "ChatCreateArguments",
    "ChatCreateStreamArguments",
]
