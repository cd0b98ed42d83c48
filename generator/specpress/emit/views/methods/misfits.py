"""Whether an example is what its schema says: a call made of one that is not would be refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import (
    Alias,
    Const,
    Enum,
    JsonObject,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    ScalarKind,
    Struct,
    TupleOf,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.types import Constraints, Declaration, Json, TypeRef

_NUMBERS = {ScalarKind.NUMBER: (int, float), ScalarKind.INTEGER: (int,)}


def misfits(  # noqa: C901, PLR0912 - one case for each kind of type
    scope: Scope, value: Json, ref: TypeRef, at: str = "it"
) -> Iterator[str]:
    """What of a value does not fit a type of requests, in words; patterns are not looked at."""
    match ref:
        case Scalar(kind=kind):
            if not _is_scalar(value, kind):
                yield f"{at} is no {kind.value}"
            elif _is_out_of_bounds(value, ref.constraints):
                yield f"{at} is out of bounds"
        case Const(value=only):
            if value != only:
                yield f"{at} is not {only!r}"
        case Nullable(inner=inner):
            if value is not None:
                yield from misfits(scope, value, inner, at)
        case OneOf(variants=variants):
            if all(any(misfits(scope, value, each, at)) for each in variants):
                yield f"{at} is none of the alternatives"
        case ListOf() | TupleOf():
            yield from _items(scope, value, ref, at)
        case MapOf(value=inner):
            for key, each in _object(value):
                yield from misfits(scope, each, inner, _below(at, key))
            if not isinstance(value, JsonObject):
                yield f"{at} is no object"
        case Named():
            yield from _declared(scope, value, scope.lookup(ref), at)
        case Never():
            yield f"{at} must not be there"
        case _:
            return


def _is_scalar(value: Json, kind: ScalarKind) -> bool:
    if kind is ScalarKind.NULL:
        return value is None
    if kind is ScalarKind.BOOLEAN:
        return isinstance(value, bool)
    if kind in _NUMBERS:
        is_whole = isinstance(value, float) and value.is_integer()
        return not isinstance(value, bool) and (isinstance(value, _NUMBERS[kind]) or is_whole)
    return isinstance(value, str)


def _is_out_of_bounds(value: Json, held: Constraints) -> bool:
    if isinstance(value, str):
        return not _is_within(len(value), held.min_length, held.max_length)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    low, high = held.exclusive_minimum, held.exclusive_maximum
    is_open = (low is not None and value <= low) or (high is not None and value >= high)
    return is_open or not _is_within(value, held.minimum, held.maximum)


def _is_within(value: float, low: float | None, high: float | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)


def _items(scope: Scope, value: Json, ref: ListOf | TupleOf, at: str) -> Iterator[str]:
    if not isinstance(value, tuple):
        yield f"{at} is no array"
    elif isinstance(ref, ListOf):
        if not _is_within(len(value), ref.constraints.min_items, ref.constraints.max_items):
            yield f"{at} has too few items or too many"
        for number, each in enumerate(value):
            yield from misfits(scope, each, ref.item, f"{at}[{number}]")


def _declared(scope: Scope, value: Json, declaration: Declaration, at: str) -> Iterator[str]:
    match declaration:
        case Enum(values=values):
            if not declaration.extensible and value not in {each.value for each in values}:
                yield f"{at} is none of the values"
        case Alias(type=inner) | Union(type=inner):
            yield from misfits(scope, value, inner, at)
        case Struct():
            yield from _properties(scope, value, declaration, at)


def _properties(scope: Scope, value: Json, struct: Struct, at: str) -> Iterator[str]:
    if not isinstance(value, JsonObject):
        yield f"{at} is no object"
        return
    held, known = dict(value.items), {field.name: field for field in struct.fields}
    for field in struct.fields:
        if field.name in held:
            yield from misfits(scope, held[field.name], field.type, _below(at, field.name))
        elif field.required and not field.read_only:
            yield f"{_below(at, field.name)} is missing"
    for key in held.keys() - known.keys():
        if struct.additional is None or isinstance(struct.additional, Never):
            yield f"{_below(at, key)} is no property"


def _object(value: Json) -> tuple[tuple[str, Json], ...]:
    return value.items if isinstance(value, JsonObject) else ()


def _below(at: str, key: str) -> str:
    return key if at == "it" else f"{at}.{key}"
