"""Types of `client.bills`."""

from ..._runtime.types.enums import OpenEnum

__all__ = [
    "PayBillRequestWay",
]


class PayBillRequestWay(OpenEnum):
    """Pay bill request way."""

    CASH = "cash"
    CARD = "card"
