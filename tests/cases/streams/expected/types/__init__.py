"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.types.unknown import UnknownVariant
    from . import chat, events, logs
    from ._shared.line import Line
    from .chat.chat import (
        CreateChatBadRequestResponse,
        CreateChatResponse,
        CreateChatStreamResponse,
    )
    from .events.events import Added, Removed, WatchEventsResponse
    from .logs.logs import ListRecordsResponse
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Added": "events.events",
            "CreateChatBadRequestResponse": "chat.chat",
            "CreateChatResponse": "chat.chat",
            "CreateChatStreamResponse": "chat.chat",
            "Line": "_shared.line",
            "ListRecordsResponse": "logs.logs",
            "Removed": "events.events",
            "UnknownVariant": "._runtime.types.unknown",
            "WatchEventsResponse": "events.events",
            "chat": "",
            "events": "",
            "logs": "",
        },
    )

__all__ = [
    "Added",
    "CreateChatBadRequestResponse",
    "CreateChatResponse",
    "CreateChatStreamResponse",
    "Line",
    "ListRecordsResponse",
    "Removed",
    "UnknownVariant",
    "WatchEventsResponse",
    "chat",
    "events",
    "logs",
]
