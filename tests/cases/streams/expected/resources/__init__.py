"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import AsyncChat, Chat
    from .events import AsyncEvents, Events
    from .logs import AsyncLogs, Logs
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncChat": "chat",
            "AsyncEvents": "events",
            "AsyncLogs": "logs",
            "Chat": "chat",
            "Events": "events",
            "Logs": "logs",
        },
    )

__all__ = [
    "AsyncChat",
    "AsyncEvents",
    "AsyncLogs",
    "Chat",
    "Events",
    "Logs",
]
