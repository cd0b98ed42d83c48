"""What the methods of `client.orders` take."""

from typing import NotRequired, TypeAlias, TypedDict

from .orders import Round, Square

__all__ = [
    "BillingAddressParam",
    "BranchedParam",
    "ClosedParam",
    "ContactParam",
    "EitherParam",
    "RoundParam",
    "SquareParam",
]


class BillingAddressParam(TypedDict):
    """Billing address."""

    street: NotRequired[str]


class BranchedParam(TypedDict):
    """Branched."""

    x: NotRequired[int]
    y: NotRequired[int]


class ClosedParam(TypedDict):
    """Closed."""

    a: NotRequired[str]
    b: NotRequired[str]


class ContactParam(TypedDict):
    """Contact."""

    email: NotRequired[object]
    name: NotRequired[str]
    phone: NotRequired[object]


class RoundParam(TypedDict):
    """Round."""

    radius: float
    turns: NotRequired[int]


class SquareParam(TypedDict):
    """Square."""

    side: float
    turns: NotRequired[int]


EitherParam: TypeAlias = Round | RoundParam | Square | SquareParam
