"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime_kit import AsyncRealtimeKit, RealtimeKit
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncRealtimeKit": "realtime_kit",
            "RealtimeKit": "realtime_kit",
        },
    )

__all__ = [
    "AsyncRealtimeKit",
    "RealtimeKit",
]
