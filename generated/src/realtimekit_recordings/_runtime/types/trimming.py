"""Making plain JSON what a validator's types take: nothing read-only, numbers as numbers."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from types import UnionType as PyUnion
from typing import Annotated, Any, Union, cast, get_args, get_origin

import msgspec

__all__ = ["ReadOnlyProperty", "declared_names", "trim"]


_DIGITS = 40  # more than any number needs; more would take a while to be spelled out


class ReadOnlyProperty:
    """The type of properties that only answers have. Validators declare them to leave them out."""

    @classmethod
    def __from_json__(cls, value: object) -> object:
        """Refuse, as ``codec`` asks for: it has to be left out first."""
        del value
        raise ValueError("is read-only")


def trim(kind: Any, value: object, foreign: frozenset[str] = frozenset()) -> Any:
    """Return ``value`` without read-only properties, and with numbers where those belong.

    ``1.0`` is an integer to JSON Schema, and a ``Decimal`` may be a number or its text.

    Args:
        kind: The type that it is going to be held against.
        value: Plain JSON.
        foreign: Names that are left out, too, where the outermost objects do not declare them.
    """
    origin = get_origin(kind)
    if origin is Annotated:
        return trim(get_args(kind)[0], value, foreign)
    if origin is Union or origin is PyUnion:
        for member in get_args(kind):
            value = trim(member, value, foreign)
        return value
    if isinstance(value, list):
        return _trim_array(kind, cast("list[object]", value), foreign)
    if isinstance(value, dict):
        return _trim_object(kind, cast("dict[str, object]", value), foreign)
    if not isinstance(value, float | Decimal):
        return value
    of_union = getattr(kind, "trimmed", None)
    return _trim_number(kind, value) if of_union is None else of_union(value, foreign)


def _trim_number(kind: Any, value: float | Decimal) -> object:
    takes_integers = kind is int or any(type(one) is int for one in get_args(kind))
    if takes_integers and _is_whole(value):
        return int(value)
    return float(value) if kind is float else value


def _is_whole(value: float | Decimal) -> bool:
    if not isinstance(value, Decimal):
        return float(value).is_integer()
    return value.is_finite() and value.adjusted() < _DIGITS and value == value.to_integral_value()


def _trim_array(kind: Any, items: list[object], foreign: frozenset[str]) -> list[object]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is list:
        return [trim(arguments[0], item, foreign) for item in items]
    at = getattr(kind, "kind_at", None)
    if at is not None:
        return [trim(at(place), item, foreign) for place, item in enumerate(items)]
    if origin is tuple and len(arguments) == len(items):
        pairs = zip(arguments, items, strict=True)
        return [trim(each, item, foreign) for each, item in pairs]
    return items


def _trim_object(kind: Any, members: dict[str, object], foreign: frozenset[str]) -> object:
    if get_origin(kind) is dict:
        inner = get_args(kind)[1]
        return {name: trim(inner, item, foreign) for name, item in members.items()}
    of_union = getattr(kind, "trimmed", None)
    if of_union is not None:
        return of_union(members, foreign)
    if not _is_struct(kind):
        return members
    types, read_only = _properties(kind)
    return {
        name: trim(types.get(name, Any), item)
        for name, item in members.items()
        if name not in read_only and (name in types or name not in foreign)
    }


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


@lru_cache(maxsize=512)
def _properties(kind: type[msgspec.Struct]) -> tuple[dict[str, Any], frozenset[str]]:
    """Return the types of a Struct's properties by wire name, and which are read-only."""
    fields = msgspec.structs.fields(kind)
    read_only = [each.encode_name for each in fields if ReadOnlyProperty in get_args(each.type)]
    return {each.encode_name: each.type for each in fields}, frozenset(read_only)


def declared_names(kind: Any) -> frozenset[str]:
    """Return the properties that the outermost objects of a validator's type declare."""
    if _is_struct(kind):
        return frozenset(kind.__struct_encode_fields__)
    variants: tuple[Any, ...] = kind.variants() if hasattr(kind, "trimmed") else get_args(kind)
    return frozenset[str]().union(*map(declared_names, variants))
