"""Models as cells, and cells as Python values again."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    TypeAlias,
    Union,
    cast,
    get_args,
    get_origin,
)
from uuid import UUID

import msgspec

from .. import redact
from ..options import UNSET, UnsetType
from ..types import codec
from ..types.additional import ATTRIBUTE

if TYPE_CHECKING:
    from .catalogue import Kind, Parameter

__all__ = [
    "DECLARED",
    "KINDS",
    "Cell",
    "Column",
    "argument",
    "cell",
    "cells_of",
    "columns_of",
    "compare_instants",
    "compare_numbers",
    "instant",
    "pythons",
]

Cell: TypeAlias = "str | int | float | bytes | None"

DECLARED: Final[dict[Kind, str]] = {
    "text": "TEXT",
    "integer": "INTEGER",
    "number": "NUMERIC",
    "boolean": "BOOLEAN INT",
    "instant": "INSTANT TEXT COLLATE INSTANT",
    "date": "DATE TEXT",
    "time": "TIME TEXT",
    "decimal": "DECIMAL COLLATE EXACT",
    "json": "JSON TEXT",
    "any": "ANY TEXT",
}
"""How SQLite is told of a column of each kind: what matters to it are `TEXT` and `INT`."""

KINDS: Final = {said.partition(" COLLATE")[0]: kind for kind, said in DECLARED.items()}
"""The kind of a column, by what SQLite says of it."""

_LARGEST: Final = 2**63 - 1


class Column(msgspec.Struct, frozen=True):
    """A column of a table.

    Attributes:
        name: What SQL calls it.
        attribute: What the model calls it; ``None`` where the row itself is the value.
        kind: What its cells are.
    """

    name: str
    attribute: str | None
    kind: Kind


def columns_of(row: Any) -> tuple[Column, ...]:
    """Return the columns that a model has; one called ``value`` where it is no model.

    Of several models, those of each: what one lacks is absent from its rows.
    """
    if isinstance(row, tuple):
        models = cast("Sequence[Any]", row)
        each = [column for model in models for column in columns_of(model)]
        return tuple({column.name.casefold(): column for column in reversed(each)}.values())[::-1]
    declared = getattr(row, "declared", None)
    model = declared() if declared is not None else row
    if not (isinstance(model, type) and issubclass(model, msgspec.Struct)):
        return (Column("value", None, _kind(row)),)
    with codec.compiling:
        fields = msgspec.structs.fields(model)
    named: dict[str, Column] = {}
    for field in fields:
        if field.name != ATTRIBUTE:
            name = field.name
            while name.casefold() in named:  # SQL does not tell capitals apart
                name += "_"
            named[name.casefold()] = Column(name, field.name, _kind(field.type))
    return tuple(named.values())


@cache
def _kind(declared: Any) -> Kind:
    """What values of a declared type are in SQL."""
    found = _parts(declared) - {NoneType, UnsetType}
    kinds: set[Kind] = {_plain_kind(each) for each in found}
    if len(kinds) == 1:
        return kinds.pop()
    return "number" if kinds == {"integer", "number"} else "any"


def _parts(declared: Any) -> set[Any]:
    origin = get_origin(declared)
    if origin is Annotated:
        return _parts(get_args(declared)[0])
    if origin in {Union, UnionType}:
        return {part for each in get_args(declared) for part in _parts(each)}
    return {declared}


def _plain_kind(declared: Any) -> Kind:
    if not isinstance(declared, type) or get_origin(declared) is not None:
        literals: tuple[object, ...] = get_args(declared)
        is_text = bool(literals) and all(isinstance(each, str) for each in literals)
        return "text" if is_text else "any" if declared is Any else "json"
    for base, kind in _KINDS:
        if issubclass(declared, base):
            return kind
    return "any" if declared is object else "json"


_KINDS: Final[tuple[tuple[type, Kind], ...]] = (
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (Decimal, "decimal"),
    (datetime, "instant"),
    (date, "date"),
    (time, "time"),
    (str, "text"),
    (UUID, "text"),
    (bytes, "text"),
)


def cells_of(rows: Sequence[Any], column: Column) -> list[Cell]:
    """Return the cells of one column, secrets masked."""
    name = column.attribute
    secret = any(
        name in (*getattr(kind, "__secrets__", ()), *getattr(kind, "__secret_urls__", ()))
        for kind in set(map(type, rows))
    )
    if secret or name is None:
        return [cell(attribute(row, name)) for row in rows]
    values = [getattr(row, name, UNSET) for row in rows]
    return [each if each is None or type(each) is str else cell(each) for each in values]


def cell(value: Any) -> Cell:
    """Return a value of a model as SQLite stores it; secrets within objects are masked."""
    kind = cast("object", type(value))
    if kind is str or kind is float or value is None:
        return cast("Cell", value)
    if value is UNSET:
        return None
    if isinstance(value, str):  # an enum
        return str.__str__(value)
    if kind is int:
        return value if -_LARGEST - 1 <= value <= _LARGEST else str(value)
    return _other_cell(value)


def _other_cell(value: Any) -> Cell:  # noqa: PLR0911  # one for each kind of value
    match value:
        case Enum():
            return cell(value.value)
        case bool():
            return int(value)
        case datetime():
            return _in_utc(value).isoformat().replace("+00:00", "Z")
        case date() | time():
            return value.isoformat()
        case Decimal() | UUID():
            return str(value)
        case bytes():
            return value
        case _:
            return json.dumps(codec.to_builtins(masked(value)), ensure_ascii=False)


def _in_utc(value: datetime) -> datetime:
    """In one offset texts sort as moments do, and data frames get a column of one type."""
    try:
        return value if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:  # at either end of what Python can count
        return value


def masked(value: Any) -> Any:
    """Return a value with the secrets of models in it masked."""
    match value:
        case msgspec.Struct():
            pairs = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
            shown = {wire: attribute(value, n) for n, wire in pairs if n != ATTRIBUTE}
            shown |= dict.fromkeys(getattr(value, "additional_properties", ()), redact.MASK)
            return {name: masked(item) for name, item in shown.items() if item is not UNSET}
        case Mapping():
            items = cast("Mapping[str, Any]", value)
            return {name: masked(item) for name, item in items.items()}
        case list() | tuple():
            return [masked(item) for item in cast("list[Any]", value)]
        case _ if hasattr(value, "__rich_repr__"):
            return {name: masked(item) for name, item in value.__rich_repr__()}
        case _:
            return value


def attribute(row: Any, name: str | None) -> Any:
    """Return an attribute, masked if it is a secret; ``UNSET`` where the row has none."""
    if name is None:
        return row
    value = getattr(row, name, UNSET)
    if value is None or value is UNSET:
        return value
    if name in getattr(row, "__secrets__", ()):
        return redact.MASK
    if name in getattr(row, "__secret_urls__", ()):
        return _masked_urls(value)
    return value


def _masked_urls(value: Any) -> Any:
    match value:
        case str():
            return redact.url(value)
        case list() | tuple():
            return [_masked_urls(item) for item in cast("list[Any]", value)]
        case Mapping():
            items = cast("Mapping[str, Any]", value)
            return {name: _masked_urls(item) for name, item in items.items()}
        case _:
            return value


def pythons(values: Sequence[Cell], kind: str) -> Sequence[Any]:
    """Return a column of cells as the Python values that they stood for."""
    is_plain = kind not in _PYTHON or (
        kind in {"integer", "number"} and not any(isinstance(each, str) for each in values)
    )
    return values if is_plain else [python(each, kind) for each in values]


def python(value: Cell, kind: str) -> Any:
    """Return a cell as the Python value that it stood for; as it is where it is none."""
    if value is None:
        return None
    try:
        return _PYTHON[kind](value) if kind in _PYTHON else value
    except (ValueError, TypeError, InvalidOperation):  # an answer that is not as documented
        return value


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _any(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) and value[:1] in {"[", "{"} else value


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, str) else value


def _decimal(value: Any) -> Decimal:
    return Decimal(str(value))


def _boolean(value: Any) -> Any:
    return bool(value) if value in {0, 1} else value


_PYTHON: Final[dict[str, Any]] = {
    "integer": _number,
    "number": _number,
    "boolean": _boolean,
    "instant": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "decimal": _decimal,
    "json": _json,
    "any": _any,
}


def argument(value: Cell, parameter: Parameter) -> Any:
    """Return what a parameter is given, of the text that SQL writes where that is plain.

    What is not plain stays as it is, and the client's own check refuses it.
    """
    if not parameter.many:
        return _single(value, parameter.kind)
    if isinstance(value, str) and value.lstrip()[:1] == "[":
        try:
            return list(json.loads(value))
        except ValueError:
            return [value]
    return [_single(value, parameter.kind)]


def _single(value: Cell, kind: Kind) -> Any:  # noqa: PLR0911  # as above
    if kind == "boolean":
        return _BOOLEANS.get(str(value).casefold(), value)
    if not isinstance(value, str):
        return str(value) if kind == "text" and isinstance(value, int) else value
    try:
        match kind:
            case "integer":
                return int(value)
            case "number":
                number = float(value)
                return int(number) if number.is_integer() else number
            case "json":
                return json.loads(value)
            case "any":
                return _any(value)
            case "decimal":
                return Decimal(value)
            case _:
                return value
    except (ValueError, OverflowError, InvalidOperation):
        return value


_BOOLEANS: Final = {"true": True, "false": False, "1": True, "0": False}


def instant(value: object) -> datetime | None:
    """Return the moment that a text says; ``None`` where it says none with an offset."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def compare_instants(left: str, right: str) -> int:
    """Compare texts as moments; those that are none come last, as texts."""
    one, other = instant(left), instant(right)
    if one is not None and other is not None:
        return (one > other) - (one < other)
    if (one is None) != (other is None):
        return 1 if one is None else -1
    return (left > right) - (left < right)


def compare_numbers(left: str, right: str) -> int:
    """Compare texts as decimal numbers, exactly."""
    try:
        one, other = Decimal(left), Decimal(right)
    except InvalidOperation:
        return (left > right) - (left < right)
    return (one > other) - (one < other)
