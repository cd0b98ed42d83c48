"""Types of `client.orders`."""

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "BillingAddress",
    "Branched",
    "Closed",
    "Contact",
    "Either",
    "Order",
    "Round",
    "Square",
]


class BillingAddress(Model, kw_only=True):
    """Billing address."""

    street: str | UnsetType = UNSET


class Branched(Model, kw_only=True):
    """Branched."""

    x: int | UnsetType = UNSET
    y: int | UnsetType = UNSET


class Closed(Model, kw_only=True):
    """Closed."""

    a: str | UnsetType = UNSET
    b: str | UnsetType = UNSET


class Contact(Model, kw_only=True):
    """Contact."""

    email: Any = UNSET
    name: str | UnsetType = UNSET
    phone: Any = UNSET


class Round(Model, kw_only=True):
    """Round."""

    radius: int | float
    turns: int | UnsetType = UNSET


class Square(Model, kw_only=True):
    """Square."""

    side: int | float
    turns: int | UnsetType = UNSET


if TYPE_CHECKING:
    Either: TypeAlias = Round | Square
else:
    from ..._runtime.types.unions import union

    Either = union("Either", lambda: (Round, Square), module=__name__)


class Order(Model, kw_only=True):
    """Order."""

    kind: str
    address: BillingAddress | UnsetType = UNSET
    branched: Branched | UnsetType = UNSET
    card: str | UnsetType = UNSET
    closed: Closed | UnsetType = UNSET
    contact: Contact | UnsetType = UNSET
    credit: int | UnsetType = UNSET
    debit: int | UnsetType = UNSET
    either: Either | UnsetType = UNSET
    wrapping: str | bool | UnsetType = UNSET
