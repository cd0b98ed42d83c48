"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import AsyncOrders, Orders
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncOrders": "orders",
            "Orders": "orders",
        },
    )

__all__ = [
    "AsyncOrders",
    "Orders",
]
