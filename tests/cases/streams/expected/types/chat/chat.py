"""Types of `client.chat`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

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
