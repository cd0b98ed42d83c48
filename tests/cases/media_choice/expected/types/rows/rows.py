"""Types of `client.rows`."""

from ..._runtime.types.models import Model

__all__ = [
    "TalkResponse",
    "TalkStreamResponse",
]


class TalkResponse(Model, kw_only=True):
    """Talk response."""

    text: str


class TalkStreamResponse(Model, kw_only=True):
    """Talk stream response."""

    delta: str
