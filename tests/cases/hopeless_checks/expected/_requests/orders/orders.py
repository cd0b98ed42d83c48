"""What the arguments of `client.orders` have to keep to."""

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "CreateOrderRequestCount",
    "CreateOrderRequestRate",
    "OrdersCreateArguments",
]

if TYPE_CHECKING:
    CreateOrderRequestCount: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    CreateOrderRequestCount = union(
        "CreateOrderRequestCount",
        lambda: (Literal[1], Annotated[float, Meta(ge=2.0, le=2.0)]),
        module=__name__,
    )

if TYPE_CHECKING:
    CreateOrderRequestRate: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    CreateOrderRequestRate = union(
        "CreateOrderRequestRate",
        lambda: (Literal[1], Annotated[float, Meta(ge=1.5, le=1.5)]),
        module=__name__,
    )


class OrdersCreateArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    x_trace: str | UnsetType = UNSET
    count: CreateOrderRequestCount | UnsetType = UNSET
    digits: Annotated[str, Meta(pattern="^[0-9]+\\Z")] | UnsetType = UNSET
    explosive: str | UnsetType = UNSET
    path: Annotated[str, Meta(pattern="/v1/")] | UnsetType = UNSET
    rate: CreateOrderRequestRate | UnsetType = UNSET
    word: Annotated[str, Meta(pattern="(?i:^[a-z]+\\Z)")] | UnsetType = UNSET
