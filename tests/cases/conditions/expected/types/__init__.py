"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import orders
    from .orders.orders import (
        BillingAddress,
        Branched,
        Closed,
        Contact,
        Either,
        Order,
        Round,
        Square,
    )
    from .orders.orders_params import (
        BillingAddressParam,
        BranchedParam,
        ClosedParam,
        ContactParam,
        EitherParam,
        RoundParam,
        SquareParam,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BillingAddress": "orders.orders",
            "BillingAddressParam": "orders.orders_params",
            "Branched": "orders.orders",
            "BranchedParam": "orders.orders_params",
            "Closed": "orders.orders",
            "ClosedParam": "orders.orders_params",
            "Contact": "orders.orders",
            "ContactParam": "orders.orders_params",
            "Either": "orders.orders",
            "EitherParam": "orders.orders_params",
            "Order": "orders.orders",
            "Round": "orders.orders",
            "RoundParam": "orders.orders_params",
            "Square": "orders.orders",
            "SquareParam": "orders.orders_params",
            "orders": "",
        },
    )

__all__ = [
    "BillingAddress",
    "BillingAddressParam",
    "Branched",
    "BranchedParam",
    "Closed",
    "ClosedParam",
    "Contact",
    "ContactParam",
    "Either",
    "EitherParam",
    "Order",
    "Round",
    "RoundParam",
    "Square",
    "SquareParam",
    "orders",
]
