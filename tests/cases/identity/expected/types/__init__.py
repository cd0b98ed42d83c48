"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import letters
    from .letters.letters import GetAResponse, GetCResponse
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "GetAResponse": "letters.letters",
            "GetCResponse": "letters.letters",
            "letters": "",
        },
    )

__all__ = [
    "GetAResponse",
    "GetCResponse",
    "letters",
]
