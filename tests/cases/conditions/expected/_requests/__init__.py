"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders.orders import OrdersAddArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "OrdersAddArguments": "orders.orders",
        },
    )

__all__ = [
    "OrdersAddArguments",
]
