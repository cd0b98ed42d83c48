"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat.chat import ChatCreateChatArguments, ChatCreateChatStreamArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ChatCreateChatArguments": "chat.chat",
            "ChatCreateChatStreamArguments": "chat.chat",
        },
    )

__all__ = [
    "ChatCreateChatArguments",
    "ChatCreateChatStreamArguments",
]
