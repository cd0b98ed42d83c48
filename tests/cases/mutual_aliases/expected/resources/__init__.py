"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apple import Apple, AsyncApple
    from .zebra import AsyncZebra, Zebra
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Apple": "apple",
            "AsyncApple": "apple",
            "AsyncZebra": "zebra",
            "Zebra": "zebra",
        },
    )

__all__ = [
    "Apple",
    "AsyncApple",
    "AsyncZebra",
    "Zebra",
]
