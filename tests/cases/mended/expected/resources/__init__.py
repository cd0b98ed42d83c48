"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import AsyncItems, Items
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncItems": "items",
            "Items": "items",
        },
    )

__all__ = [
    "AsyncItems",
    "Items",
]
