"""Types of `client.orders`."""

from typing import TypeAlias

__all__ = [
    "CreateOrderRequestCount",
    "CreateOrderRequestRate",
]

CreateOrderRequestCount: TypeAlias = int | float

CreateOrderRequestRate: TypeAlias = int | float
