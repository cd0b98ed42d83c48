"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .boxes import AsyncBoxes, Boxes
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncBoxes": "boxes",
            "Boxes": "boxes",
        },
    )

__all__ = [
    "AsyncBoxes",
    "Boxes",
]
