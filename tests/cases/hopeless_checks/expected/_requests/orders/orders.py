"""What the arguments of `client.orders` have to keep to."""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "CreateOrderRequestCount",
    "CreateOrderRequestRate",
    "OrdersCreateOrderArguments",
]

CreateOrderRequestCount: TypeAlias = int | float

CreateOrderRequestRate: TypeAlias = int | float


class OrdersCreateOrderArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    x_trace: str | UnsetType = UNSET
    count: CreateOrderRequestCount | UnsetType = UNSET
    digits: Annotated[str, Meta(pattern="^[0-9]+\\Z")] | UnsetType = UNSET
    explosive: str | UnsetType = UNSET
    path: Annotated[str, Meta(pattern="/v1/")] | UnsetType = UNSET
    rate: CreateOrderRequestRate | UnsetType = UNSET
    word: Annotated[str, Meta(pattern="(?i:^[a-z]+\\Z)")] | UnsetType = UNSET
