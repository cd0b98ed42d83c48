"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items.items import ItemsDeleteItemArguments, ItemsGetItemArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ItemsDeleteItemArguments": "items.items",
            "ItemsGetItemArguments": "items.items",
        },
    )

__all__ = [
    "ItemsDeleteItemArguments",
    "ItemsGetItemArguments",
]
