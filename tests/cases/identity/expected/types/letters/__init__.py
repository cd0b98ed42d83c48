"""Public types of `client.letters`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .letters import GetAResponse, GetCResponse
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "GetAResponse": "letters",
            "GetCResponse": "letters",
        },
    )

__all__ = [
    "GetAResponse",
    "GetCResponse",
]
