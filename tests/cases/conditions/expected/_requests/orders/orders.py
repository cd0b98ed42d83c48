"""What the arguments of `client.orders` have to keep to."""

from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "BillingAddress",
    "Branched",
    "Closed",
    "Contact",
    "Either",
    "OrdersAddArguments",
    "Round",
    "Square",
]


class BillingAddress(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    street: str | UnsetType = UNSET


class Branched(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    x: int | UnsetType = UNSET
    y: int | UnsetType = UNSET


class Closed(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    a: str | UnsetType = UNSET
    b: str | UnsetType = UNSET


class Contact(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    email: Any = UNSET
    name: str | UnsetType = UNSET
    phone: Any = UNSET


class Round(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    radius: float
    turns: int | UnsetType = UNSET


class Square(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    side: float
    turns: int | UnsetType = UNSET


if TYPE_CHECKING:
    Either: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    Either = union("Either", lambda: (Round, Square), module=__name__)


class OrdersAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
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
