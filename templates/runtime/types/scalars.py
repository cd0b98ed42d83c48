"""Scalars that are not of their type, but whose meaning is plain: ``"1"`` for a number, say."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal, get_args, get_origin

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["INVALID", "moment_of", "scalar"]


class _Invalid:
    """Marks a value that cannot be made true to its type."""

    __slots__ = ()


INVALID: Final = _Invalid()
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d{1,3})?").fullmatch


def scalar(kind: Any, value: object) -> Any:
    """Return ``value`` as the scalar ``kind`` if its meaning is plain, else ``INVALID``."""
    if get_origin(kind) is Literal:
        return value if isinstance(value, type(get_args(kind)[0])) else INVALID
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum(kind, value)
    conversion = _CONVERSIONS.get(kind)
    return INVALID if conversion is None else conversion(value)


def _enum(kind: type[Enum], value: object) -> Any:
    if isinstance(value, bool) or not isinstance(value, str | int):
        return INVALID
    plain: object = _integer(value) if issubclass(kind, int) else str(value)
    return INVALID if plain is INVALID else kind(plain)


def _integer(value: object) -> Any:
    number = _number(value)
    if isinstance(number, float):
        return int(number) if number.is_integer() else INVALID
    return number


def _number(value: object) -> Any:
    if isinstance(value, bool):
        return INVALID
    if isinstance(value, int | float):
        return value
    # Forty digits are more than any number needs; converting millions of them would take minutes.
    if not isinstance(value, str) or len(value) > 40 or not _NUMBER(value.strip()):
        return INVALID
    text = value.strip()
    number = float(text) if any(c in text for c in ".eE") else int(text)
    return number if abs(number) != float("inf") else INVALID


def _boolean(value: object) -> Any:
    if isinstance(value, str):
        return {"true": True, "false": False, "1": True, "0": False}.get(value.lower(), INVALID)
    return bool(value) if value in (0, 1) else INVALID


def _string(value: object) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int | float) else INVALID


def moment_of(value: object) -> Any:
    """Return a date with a time, or ``INVALID``."""
    if not isinstance(value, str):
        return INVALID
    try:
        return datetime.fromisoformat(value.strip())
    except ValueError:
        return INVALID


def _date(value: object) -> Any:
    moment = moment_of(value)
    return moment.date() if isinstance(moment, datetime) else INVALID


def _decimal(value: object) -> Any:
    number = _number(value)
    return INVALID if number is INVALID else Decimal(str(value).strip())


_CONVERSIONS: Final[dict[Any, Callable[[object], Any]]] = {
    bool: _boolean,
    date: _date,
    datetime: moment_of,
    Decimal: _decimal,
    float: _number,
    int: _integer,
    str: _string,
}
