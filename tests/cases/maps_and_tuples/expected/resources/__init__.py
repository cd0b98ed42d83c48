"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .settings import AsyncSettings, Settings
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncSettings": "settings",
            "Settings": "settings",
        },
    )

__all__ = [
    "AsyncSettings",
    "Settings",
]
