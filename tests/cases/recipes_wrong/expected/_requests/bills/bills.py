"""What the arguments of `client.bills` have to keep to."""

from typing import Literal, TypeAlias

from msgspec import Struct

__all__ = [
    "BillsPayArguments",
    "PayBillRequestWay",
]

PayBillRequestWay: TypeAlias = Literal["cash", "card"]


class BillsPayArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
    number: float
    tip: float
    way: PayBillRequestWay
