"""Type expressions: what a type of the API is called in Python, and what that needs imported.

Three spellings of one type: ``Output`` is what a response decodes to, ``Input`` what a caller
may pass, and ``checks.Check`` what a validator holds it against.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import assert_never

import msgspec

from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import
from specpress.ir.types import (
    Anything,
    Const,
    Enum,
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

NOTHING: frozenset[Import] = frozenset()


class TypeExpr(msgspec.Struct, frozen=True):
    """A type expression and the imports that its names need.

    ``parts``: the operands where it is a union, so that unions can be merged without repetition.
    """

    code: Code
    imports: frozenset[Import] = NOTHING
    parts: tuple[TypeExpr, ...] = ()


@cache
def imported(module: str, name: str) -> TypeExpr:
    """A name and its import."""
    return TypeExpr(ident(name), frozenset((Import(module, name),)))


ANY = imported("typing", "Any")
NONE = TypeExpr(py(None))
UNKNOWN_VARIANT = imported(runtime.UNKNOWN, "UnknownVariant")
UNSET_TYPE = imported(runtime.OPTIONS, "UnsetType")
_UUID = imported("uuid", "UUID")
_DECIMAL = imported("decimal", "Decimal")
BASE64URL = imported(runtime.OCTETS, "Base64Url")
AWARE_DATETIME = imported(runtime.MODELS, "AwareDatetime")
_SEQUENCE = imported("collections.abc", "Sequence")
_MAPPING = imported("collections.abc", "Mapping")
_DT = frozenset((Import("datetime", None, "dt"),))
DATE = TypeExpr(Code("dt.date"), _DT)
DATETIME = TypeExpr(Code("dt.datetime"), _DT)
TIME = TypeExpr(Code("dt.time"), _DT)
TIMEDELTA = TypeExpr(Code("dt.timedelta"), _DT)
_NEVER = imported("typing", "Never")

_BUILTINS = {
    name: TypeExpr(ident(name))
    for name in ("bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple")
}


def builtin(name: str) -> TypeExpr:
    """A type of Python's own. Naming keeps attributes and methods from hiding one."""
    return _BUILTINS[name]


def union(parts: Iterable[TypeExpr]) -> TypeExpr:
    """``A | B``, each operand once, ``UnsetType`` and then ``None`` last."""
    flat: dict[str, TypeExpr] = {}
    for part in parts:
        for operand in part.parts or (part,):
            flat.setdefault(operand.code, operand)
    if ANY.code in flat:
        return ANY
    ordered = sorted(flat.values(), key=_rank)
    if len(ordered) == 1:
        return ordered[0]
    imports = frozenset[Import]().union(*(part.imports for part in ordered))
    return TypeExpr(join(" | ", (part.code for part in ordered)), imports, tuple(ordered))


def _rank(expression: TypeExpr) -> int:
    if expression.code == UNSET_TYPE.code:
        return 1
    return 2 if expression.code == NONE.code else 0


def subscript(base: TypeExpr, arguments: Iterable[TypeExpr]) -> TypeExpr:
    """``base[a, b]``."""
    held = tuple(arguments)
    imports = base.imports.union(*(argument.imports for argument in held))
    inner = join(", ", (argument.code for argument in held))
    return TypeExpr(fill("{base}[{inner}]", base=base.code, inner=inner), imports)


def literal(values: Iterable[object]) -> TypeExpr:
    """``Literal["a", "b"]``."""
    inner = join(", ", (py(value) for value in values))
    return TypeExpr(
        fill("Literal[{inner}]", inner=inner),
        frozenset((Import("typing", "Literal"),)),
    )


Namer = Callable[[Named], TypeExpr]
Hoist = Callable[["OneOf | TupleOf"], TypeExpr | None]


def constant(const: Const) -> TypeExpr:
    """Exactly one value; ``Literal`` takes no floats, so that one of those is any float."""
    if const.value is None:
        return NONE
    return builtin("float") if const.typed == "number" else literal((const.value,))


def plain_values(enum: Enum) -> TypeExpr:
    """The types of an enum's values, for one that becomes no class."""
    return union(_VALUES.get(value.typed, NONE) for value in enum.values)


_VALUES = {
    "string": _BUILTINS["str"],
    "integer": _BUILTINS["int"],
    "number": _BUILTINS["float"],
    "boolean": _BUILTINS["bool"],
}


def _told(variants: tuple[TypeRef, ...]) -> tuple[TypeRef, ...]:
    """The variants without constants that are values of another variant's type."""
    texts = any(isinstance(one, Scalar) and one.kind is ScalarKind.STRING for one in variants)
    if not texts:
        return variants
    return tuple(one for one in variants if not (isinstance(one, Const) and one.typed == "string"))


class Output:
    """Types as responses decode to them.

    Args:
        named: Spells a reference to a declaration.
        hoist: Gives a union that msgspec cannot tell apart a name; ``None`` where none is needed.
    """

    def __init__(self, named: Namer, hoist: Hoist) -> None:
        self._named = named
        self._hoist = hoist

    def __call__(self, ref: TypeRef) -> TypeExpr:  # noqa: C901, PLR0911 - one per kind
        """Spell a type."""
        match ref:
            case Scalar(kind=kind):
                return self._scalar(kind)
            case ListOf(item=item):
                return subscript(builtin("list"), (self(item),))
            case TupleOf(items=items) if ref.has_fixed_length:
                return subscript(builtin("tuple"), map(self, items))
            case TupleOf(items=items) if ref.is_uniform:
                return subscript(builtin("list"), (self(items[0]),))
            case TupleOf():
                return self._hoist(ref) or self.by_place(ref)
            case MapOf(value=value):
                return subscript(builtin("dict"), (builtin("str"), self(value)))
            case Named():
                return self._named(ref)
            case Const():
                return constant(ref)
            case OneOf(variants=variants):
                hoisted = self._hoist(ref)
                return union(map(self, _told(variants))) if hoisted is None else hoisted
            case Nullable(inner=inner):
                return union((self(inner), NONE))
            case Anything() | Never():  # what no value fits is left to the caller to look at
                return ANY
            case _:
                assert_never(ref)

    def by_place(self, ref: TupleOf) -> TypeExpr:
        """What type checkers know of a tuple of no fixed length."""
        items = [self(item) for item in ref.items]
        rest = None if ref.rest is None else self(ref.rest)
        if not ref.has_all_places:
            held = items if rest is None else [*items, rest]
            return subscript(builtin("list"), (union(held),))
        if rest is None:
            return subscript(builtin("tuple"), items)
        further = subscript(builtin("tuple"), (rest, TypeExpr(Code("..."))))
        starred = TypeExpr(fill("*{code}", code=further.code), further.imports)
        return subscript(builtin("tuple"), (*items, starred))

    def _scalar(self, kind: ScalarKind) -> TypeExpr:
        if kind is ScalarKind.NUMBER:
            return union((builtin("int"), builtin("float")))
        if kind is ScalarKind.DATETIME:
            return AWARE_DATETIME
        if kind is ScalarKind.BASE64URL:
            return BASE64URL
        return builtin(_PLAIN[kind]) if kind in _PLAIN else _RICH[kind]


_PLAIN = {
    ScalarKind.STRING: "str",
    ScalarKind.INTEGER: "int",
    ScalarKind.NUMBER: "float",
    ScalarKind.BOOLEAN: "bool",
    ScalarKind.BASE64: "bytes",
    ScalarKind.BINARY: "str",
}
_RICH = {
    ScalarKind.NULL: NONE,
    ScalarKind.DATE: DATE,
    ScalarKind.DATETIME: DATETIME,
    ScalarKind.TIME: TIME,
    ScalarKind.DURATION: imported(runtime.TIMES, "IsoDuration"),
    ScalarKind.UUID: _UUID,
    ScalarKind.DECIMAL: _DECIMAL,
}


class Input:
    """Types as callers may pass them: Structs or dicts, members or their literals, text for dates.

    Args:
        named: Spells a reference to a declaration.
    """

    def __init__(self, named: Namer) -> None:
        self._named = named

    def __call__(self, ref: TypeRef) -> TypeExpr:  # noqa: C901, PLR0911 - one per kind
        """Spell a type."""
        match ref:
            case Scalar(kind=kind):
                return self._scalar(kind)
            case ListOf(item=item):
                return subscript(_SEQUENCE, (self(item),))
            case TupleOf(items=items) if ref.has_fixed_length:
                return subscript(builtin("tuple"), map(self, items))
            case TupleOf(items=items, rest=rest):
                held = (*items, *(() if rest is None else (rest,)))
                return subscript(_SEQUENCE, (union(map(self, held)),))
            case MapOf(value=value):
                return subscript(_MAPPING, (builtin("str"), self(value)))
            case Named():
                return self._named(ref)
            case Const():
                return constant(ref)
            case OneOf(variants=variants, discriminator=discriminator):
                unknown = () if discriminator is None else (UNKNOWN_VARIANT,)
                return union((*map(self, variants), *unknown))
            case Nullable(inner=inner):
                return union((self(inner), NONE))
            case Anything():
                return builtin("object")
            case Never():
                return _NEVER
            case _:
                assert_never(ref)

    def _scalar(self, kind: ScalarKind) -> TypeExpr:
        if kind in _PLAIN:
            return builtin(_PLAIN[kind])
        if kind is ScalarKind.NULL:
            return NONE
        if kind is ScalarKind.BASE64URL:
            return builtin("bytes")
        rich = TIMEDELTA if kind is ScalarKind.DURATION else _RICH[kind]
        return union((rich, builtin("str")))
