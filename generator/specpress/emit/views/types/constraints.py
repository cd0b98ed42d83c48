"""What a validator holds each argument against: msgspec's types, with the document's bounds."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, assert_never

from specpress.emit.code import fill, ident, join, py
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import (
    ANY,
    BASE64URL,
    NONE,
    Hoist,
    TypeExpr,
    builtin,
    constant,
    imported,
    subscript,
    union,
)
from specpress.emit.views.python.imports import Import
from specpress.emit.views.types.patterns import translate
from specpress.ir.types import (
    Anything,
    Const,
    Constraints,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    ScalarKind,
    TupleOf,
    TypeRef,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_META = frozenset((Import("typing", "Annotated"), Import("msgspec", "Meta")))
_INT64 = 2**63

_STR = builtin("str")
_INT = builtin("int")
_FLOAT = builtin("float")
_LIST = builtin("list")
_TUPLE = builtin("tuple")
_DICT = builtin("dict")
_PLAIN = {
    ScalarKind.BOOLEAN: builtin("bool"),
    ScalarKind.NULL: NONE,
    ScalarKind.DATE: imported(runtime.TIMES, "DateText"),
    ScalarKind.DATETIME: imported(runtime.TIMES, "DateTimeText"),
    ScalarKind.TIME: imported(runtime.TIMES, "TimeText"),
    ScalarKind.DURATION: imported(runtime.TIMES, "IsoDuration"),
    ScalarKind.UUID: imported("uuid", "UUID"),
    ScalarKind.DECIMAL: imported("decimal", "Decimal"),
    ScalarKind.BASE64: builtin("bytes"),
    ScalarKind.BASE64URL: BASE64URL,
    ScalarKind.BINARY: builtin("str"),
}

CUSTOM = frozenset(
    kind
    for kind, spelled in _PLAIN.items()
    if any(each.module.startswith("._runtime.") for each in spelled.imports)
)
"""What is held against types of the runtime's own."""

Bound = tuple[str, int | float | str]


class Check:
    """Spells the validating type of a type.

    Args:
        named: Spells a reference to a declaration.
        hoist: Gives a union that msgspec cannot tell apart a name; ``None`` where none is needed.
    """

    def __init__(
        self,
        named: Callable[[Named], TypeExpr],
        hoist: Hoist,
    ) -> None:
        self._named = named
        self._hoist = hoist

    def __call__(self, ref: TypeRef) -> TypeExpr:  # noqa: C901, PLR0911 - one per kind
        """Spell a type."""
        match ref:
            case Scalar(kind=kind, constraints=held):
                return _scalar(kind, held)
            case ListOf(item=item, constraints=held):
                return _sized(subscript(_LIST, (self(item),)), held.min_items, held.max_items)
            case TupleOf(items=items) if ref.has_fixed_length:
                return subscript(_TUPLE, map(self, items))
            case TupleOf(items=items, constraints=held) if ref.is_uniform:
                high = held.max_items if ref.rest is not None else _least(held, len(items))
                return _sized(subscript(_LIST, (self(items[0]),)), held.min_items, high)
            case TupleOf():
                return self._hoist(ref) or subscript(_LIST, (ANY,))
            case MapOf(value=value, key_pattern=pattern, constraints=held):
                key = _bounded(_STR, _pattern(pattern))
                mapping = subscript(_DICT, (key, self(value)))
                return _sized(mapping, held.min_properties, held.max_properties)
            case Named():
                return self._named(ref)
            case Const():
                return _constant(ref)
            case OneOf(variants=variants):
                hoisted = self._hoist(ref)
                return union(map(self, variants)) if hoisted is None else hoisted
            case Nullable(inner=inner):
                return union((self(inner), NONE))
            case Anything() | Never():
                return ANY
            case _:
                assert_never(ref)


def _least(held: Constraints, count: int) -> int:
    return count if held.max_items is None else min(held.max_items, count)


def _constant(const: Const) -> TypeExpr:
    if not isinstance(const.value, float):
        return constant(const)
    return _bounded(_FLOAT, [("ge", const.value), ("le", const.value)])  # Literal takes none


def _scalar(kind: ScalarKind, held: Constraints) -> TypeExpr:
    if kind is ScalarKind.STRING:
        sizes = _sizes(held.min_length, held.max_length)
        return _bounded(_STR, [*sizes, *_pattern(held.pattern)])
    if kind is ScalarKind.INTEGER:
        return _bounded(_INT, _integer_bounds(held))
    if kind is ScalarKind.NUMBER:
        return _bounded(_FLOAT, _number_bounds(held))
    return _PLAIN[kind]


def _bounded(base: TypeExpr, bounds: list[Bound]) -> TypeExpr:
    if not bounds:
        return base
    meta = join(
        ", ",
        (fill("{name}={value}", name=ident(name), value=py(value)) for name, value in bounds),
    )
    code = fill("Annotated[{base}, Meta({meta})]", base=base.code, meta=meta)
    return TypeExpr(code, base.imports | _META)


def _sized(base: TypeExpr, low: int | None, high: int | None) -> TypeExpr:
    return _bounded(base, _sizes(low, high))


def _sizes(low: int | None, high: int | None) -> list[Bound]:
    bounds: list[Bound] = []
    if low is not None and 0 < low < _INT64:
        bounds.append(("min_length", low))
    if high is not None and 0 <= high < _INT64:
        bounds.append(("max_length", high))
    return bounds


def _pattern(pattern: str | None) -> list[Bound]:
    spelled = None if pattern is None else translate(pattern)
    return [] if spelled is None else [("pattern", spelled)]


def _integer_bounds(held: Constraints) -> list[Bound]:
    """Bounds on whole numbers as whole numbers, those outside 64 bits left to the server."""
    lows = [math.ceil(held.minimum)] if held.minimum is not None else []
    highs = [math.floor(held.maximum)] if held.maximum is not None else []
    if held.exclusive_minimum is not None:
        lows.append(math.floor(held.exclusive_minimum) + 1)
    if held.exclusive_maximum is not None:
        highs.append(math.ceil(held.exclusive_maximum) - 1)
    bounds: list[Bound] = []
    if lows and -_INT64 <= max(lows) < _INT64:
        bounds.append(("ge", max(lows)))
    if highs and -_INT64 <= min(highs) < _INT64:
        bounds.append(("le", min(highs)))
    step = held.multiple_of
    if step is not None and step > 1 and step < _INT64 and step == int(step):
        bounds.append(("multiple_of", int(step)))
    return bounds


def _number_bounds(held: Constraints) -> list[Bound]:
    """Bounds on numbers. Multiples of a fraction are left out: floats cannot decide them."""
    bounds = _tightest(held)
    step = held.multiple_of
    if step is not None and step == int(step):
        bounds.append(("multiple_of", int(step)))
    return bounds


def _tightest(held: Constraints) -> list[Bound]:
    """Msgspec takes one bound on each side: the one that allows less."""
    bounds: list[Bound] = []
    low, above = held.minimum, held.exclusive_minimum
    if low is not None and (above is None or low > above):
        bounds.append(("ge", low))
    elif above is not None:
        bounds.append(("gt", above))
    high, below = held.maximum, held.exclusive_maximum
    if high is not None and (below is None or high < below):
        bounds.append(("le", high))
    elif below is not None:
        bounds.append(("lt", below))
    return bounds
