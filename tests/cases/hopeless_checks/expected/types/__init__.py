"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import orders
    from .orders.orders import CreateOrderRequestCount, CreateOrderRequestRate
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateOrderRequestCount": "orders.orders",
            "CreateOrderRequestRate": "orders.orders",
            "orders": "",
        },
    )

__all__ = [
    "CreateOrderRequestCount",
    "CreateOrderRequestRate",
    "orders",
]
