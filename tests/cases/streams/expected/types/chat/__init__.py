"""Public types of `client.chat`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import CreateChatBadRequestResponse, CreateChatResponse, CreateChatStreamResponse
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateChatBadRequestResponse": "chat",
            "CreateChatResponse": "chat",
            "CreateChatStreamResponse": "chat",
        },
    )

__all__ = [
    "CreateChatBadRequestResponse",
    "CreateChatResponse",
    "CreateChatStreamResponse",
]
