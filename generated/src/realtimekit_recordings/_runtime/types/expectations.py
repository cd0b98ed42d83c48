"""What a type expects of JSON, in words, for whoever is told that something else came."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType
from types import UnionType as PyUnion
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin
from uuid import UUID

from msgspec import UnsetType

from .times import IsoDuration
from .tuples import TupleType

__all__ = ["choice", "is_optional", "json_type", "words"]

_NAMES: Final[dict[Any, str]] = {
    bool: "boolean",
    bytes: "base64 text",
    date: "date",
    datetime: "date-time",
    Decimal: "decimal number",
    IsoDuration: "duration",
    float: "number",
    int: "integer",
    str: "string",
    NoneType: "null",
    UUID: "UUID",
}


def words(kind: Any) -> str:
    """Say what a type expects."""
    origin = get_origin(kind)
    if origin is Annotated:
        return words(get_args(kind)[0])
    if origin in (Union, PyUnion):
        members = [member for member in get_args(kind) if member is not UnsetType]
        if int in members and float in members:
            members.remove(int)
        return " or ".join(dict.fromkeys(words(member) for member in members))
    if origin is Literal:
        return choice(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return choice(tuple(member.value for member in kind))
    if (origin or kind) in (list, tuple) or isinstance(kind, TupleType):
        return "array"
    return _NAMES.get(kind, "object")


def choice(values: tuple[Any, ...]) -> str:
    """Say which values there are, the first few of many."""
    shown = ", ".join(repr(value) for value in values[:6])
    return f"one of {shown}{', …' if len(values) > 6 else ''}"


def is_optional(kind: Any) -> bool:
    """Whether a property of this type may be absent."""
    return UnsetType in (get_args(kind) if get_origin(kind) in (Union, PyUnion) else (kind,))


def json_type(value: object) -> str:
    """Say what kind of JSON value it is."""
    match value:
        case None:
            return "null"
        case list():
            return "an array"
        case dict():
            return "an object"
        case str():
            return "a string"
        case bool():
            return "a boolean"
        case _:
            return "a number"
