"""Types of `client.beta.agents`."""

from ..._runtime.types.models import Model

__all__ = [
    "Agent",
]


class Agent(Model, kw_only=True):
    """Agent."""

    name: str
