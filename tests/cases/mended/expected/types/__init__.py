"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import items
    from .items.items import Item
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Item": "items.items",
            "items": "",
        },
    )

__all__ = [
    "Item",
    "items",
]
