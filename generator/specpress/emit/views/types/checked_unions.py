"""Whether msgspec can tell apart what the variants of a union are held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.views.scope.json_shapes import enum_shapes
from specpress.emit.views.types.constraints import CUSTOM
from specpress.ir.types import Alias, Const, Enum, Named, Nullable, OneOf, Scalar, ScalarKind, Union

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.types import TypeRef


def is_mixed(scope: Scope, ref: OneOf) -> bool:
    """Whether a union has to be checked variant by variant, as msgspec would refuse its type."""
    return _overlaps(scope, ref) or _has_custom(scope, ref)


def has_fractions(enum: Enum) -> bool:
    """Whether an enum's values are numbers that ``Literal`` does not take."""
    return "number" in enum_shapes(enum)


def _has_custom(scope: Scope, ref: OneOf) -> bool:
    """Whether one of several variants is held against a type that msgspec does not know."""
    variants = {variant for variant in _leaves(scope, ref) if not _is_null(variant)}
    return len(variants) > 1 and any(_is_custom(scope, variant) for variant in variants)


def _is_null(ref: TypeRef) -> bool:
    return isinstance(ref, Scalar) and ref.kind is ScalarKind.NULL


def _is_custom(scope: Scope, ref: TypeRef) -> bool:
    match ref:
        case Scalar(kind=kind):
            return kind in CUSTOM
        case Named() if ref.target not in scope.cyclic:
            declaration = scope.lookup(ref)
            return isinstance(declaration, Enum) and has_fractions(declaration)
        case _:
            return False


def _leaves(scope: Scope, ref: TypeRef) -> Iterator[TypeRef]:
    """The variants of a union and of those within it."""
    match ref:
        case OneOf(variants=variants):
            for variant in variants:
                yield from _leaves(scope, variant)
        case Nullable(inner=inner):
            yield from _leaves(scope, inner)
        case Named() if ref.target not in scope.cyclic:
            declaration = scope.lookup(ref)
            if isinstance(declaration, Alias | Union):
                yield from _leaves(scope, declaration.type)
            else:
                yield ref
        case _:
            yield ref


def _overlaps(scope: Scope, ref: OneOf) -> bool:
    """Whether variants of one Python type have bounds or values of their own.

    Msgspec wants at most one of each, and of integers and floats looks at integers only.
    """
    found: dict[str, set[TypeRef]] = {"string": set(), "number": set()}
    for each in ref.variants:
        variant = _resolved(scope, each)
        match variant:
            case Scalar(kind=ScalarKind.STRING) | Const(typed="string"):
                found["string"].add(variant)
            case Scalar(kind=ScalarKind.INTEGER | ScalarKind.NUMBER):
                found["number"].add(variant)
            case Const(typed="integer" | "number"):
                found["number"].add(variant)
            case _:
                pass
    return any(len(kinds) > 1 for kinds in found.values())


def _resolved(scope: Scope, ref: TypeRef) -> TypeRef:
    while isinstance(ref, Named) and ref.target not in scope.cyclic:
        declaration = scope.lookup(ref)
        if not isinstance(declaration, Alias):
            break
        ref = declaration.type
    return ref
