"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .letters import AsyncLetters, Letters
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncLetters": "letters",
            "Letters": "letters",
        },
    )

__all__ = [
    "AsyncLetters",
    "Letters",
]
