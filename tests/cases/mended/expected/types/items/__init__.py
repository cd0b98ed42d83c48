"""Public types of `client.items`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import Item
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Item": "items",
        },
    )

__all__ = [
    "Item",
]
