"""What the methods of `client.bills` take."""

from typing import Literal, TypeAlias

from .bills import PayBillRequestWay

__all__ = [
    "PayBillRequestWayParam",
]

PayBillRequestWayParam: TypeAlias = PayBillRequestWay | Literal["cash", "card"]
