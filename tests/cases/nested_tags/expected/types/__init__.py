"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import beta
    from .beta.agents import Agent
    from .beta.beta import Status
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Agent": "beta.agents",
            "Status": "beta.beta",
            "beta": "",
        },
    )

__all__ = [
    "Agent",
    "Status",
    "beta",
]
