"""Public types of `client.boxes`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .boxes import Box
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Box": "boxes",
        },
    )

__all__ = [
    "Box",
]
