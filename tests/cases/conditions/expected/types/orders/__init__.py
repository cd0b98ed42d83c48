"""Public types of `client.orders`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import BillingAddress, Branched, Closed, Contact, Either, Order, Round, Square
    from .orders_params import (
        BillingAddressParam,
        BranchedParam,
        ClosedParam,
        ContactParam,
        EitherParam,
        RoundParam,
        SquareParam,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BillingAddress": "orders",
            "BillingAddressParam": "orders_params",
            "Branched": "orders",
            "BranchedParam": "orders_params",
            "Closed": "orders",
            "ClosedParam": "orders_params",
            "Contact": "orders",
            "ContactParam": "orders_params",
            "Either": "orders",
            "EitherParam": "orders_params",
            "Order": "orders",
            "Round": "orders",
            "RoundParam": "orders_params",
            "Square": "orders",
            "SquareParam": "orders_params",
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
]
