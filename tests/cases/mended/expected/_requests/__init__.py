"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items.items import ItemsDeleteArguments, ItemsGetArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ItemsDeleteArguments": "items.items",
            "ItemsGetArguments": "items.items",
        },
    )

__all__ = [
    "ItemsDeleteArguments",
    "ItemsGetArguments",
]
