"""Public types of `client.bills`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bills import PayBillRequestWay
    from .bills_params import PayBillRequestWayParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "PayBillRequestWay": "bills",
            "PayBillRequestWayParam": "bills_params",
        },
    )

__all__ = [
    "PayBillRequestWay",
    "PayBillRequestWayParam",
]
