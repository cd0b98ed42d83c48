"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import boxes
    from .boxes.boxes import Box
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Box": "boxes.boxes",
            "boxes": "",
        },
    )

__all__ = [
    "Box",
    "boxes",
]
