"""Public types of `client.orders`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import CreateOrderRequestCount, CreateOrderRequestRate
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateOrderRequestCount": "orders",
            "CreateOrderRequestRate": "orders",
        },
    )

__all__ = [
    "CreateOrderRequestCount",
    "CreateOrderRequestRate",
]
