"""What a property can be used for, by its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Anything, Const, Enum, ListOf, Scalar, ScalarKind, Struct

if TYPE_CHECKING:
    from specpress.config.catalog import Resolved

# An API may send a number as text; the runtime reads it all the same.
_COUNTS = (ScalarKind.INTEGER, ScalarKind.NUMBER, ScalarKind.DECIMAL, ScalarKind.STRING)
_TIMES = (ScalarKind.DATETIME, ScalarKind.STRING)


def is_list(type_: Resolved) -> bool:
    """Whether it can be the items of a page."""
    return isinstance(type_, ListOf | Anything)


def is_count(type_: Resolved) -> bool:
    """Whether it can be a number of things or bytes."""
    return isinstance(type_, Anything) or (isinstance(type_, Scalar) and type_.kind in _COUNTS)


def is_text(type_: Resolved) -> bool:
    """Whether it can be a text."""
    match type_:
        case Scalar():
            return type_.kind is ScalarKind.STRING
        case Enum():
            return any(value.typed == "string" for value in type_.values)
        case Const():
            return type_.typed == "string"
        case _:
            return isinstance(type_, Anything)


def is_time(type_: Resolved) -> bool:
    """Whether it can be a point in time."""
    return isinstance(type_, Anything) or (isinstance(type_, Scalar) and type_.kind in _TIMES)


def describe(type_: Resolved) -> str:
    """A type in a few words."""
    match type_:
        case Struct():
            return "an object"
        case Enum() | Const():
            return "one of a list of values"
        case ListOf():
            return "an array"
        case Scalar():
            return f"a {type_.kind.value}"
        case _:
            return "something else"
