"""Types of `client.chat`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "CreateChatBadRequestResponse",
    "CreateChatResponse",
    "CreateChatStreamResponse",
]


class CreateChatResponse(Model, kw_only=True):
    """Create chat response."""

    text: str


class CreateChatStreamResponse(Model, kw_only=True):
    """Create chat stream response."""

    delta: str


class CreateChatBadRequestResponse(Model, kw_only=True):
    """Create chat bad request response."""

    reason: str | UnsetType = UNSET
