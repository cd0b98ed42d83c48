"""Public types of `client.beta`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agents import Agent
    from .beta import Status
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Agent": "agents",
            "Status": "beta",
        },
    )

__all__ = [
    "Agent",
    "Status",
]
