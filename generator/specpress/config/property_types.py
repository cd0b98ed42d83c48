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


def fits(given: tuple[Resolved, ...], wanted: tuple[Resolved, ...]) -> bool:
    """Whether what is of one type, as one of its alternatives, can be given where another is."""
    if not given or any(isinstance(each, Anything) for each in (*given, *wanted)):
        return True
    takes = set(map(_kind, wanted))
    if ScalarKind.NUMBER in takes:
        takes.add(ScalarKind.INTEGER)
    return not takes.isdisjoint(map(_kind, given))


def is_shared(one: tuple[Resolved, ...], other: tuple[Resolved, ...]) -> bool:
    """Whether one argument can serve both: the alternatives of one are all among the other's."""
    if any(isinstance(each, Anything) for each in (*one, *other)):
        return True
    some, others = set(map(_kind, one)), set(map(_kind, other))
    return some <= others or others <= some


def _kind(type_: Resolved) -> object:
    """What makes types of different bounds and descriptions the same."""
    match type_:
        case Scalar(kind=kind):
            return kind
        case Struct(origin=origin) | Enum(origin=origin):
            return origin
        case ListOf() | Const():
            return type_
        case _:
            return type(type_)


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
            name = type_.kind.value
            return f"an {name}" if name[0] in "aeio" else f"a {name}"
        case _:
            return "something else"
