"""Whether msgspec can tell apart what the variants of a union are held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.views.scope.json_shapes import enum_shapes
from specpress.emit.views.types.constraints import CUSTOM
from specpress.ir.types import Alias, Const, Enum, Named, Nullable, OneOf, Scalar, ScalarKind, Union

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.types import TypeRef


def is_mixed(scope: Scope, ref: OneOf) -> bool:
    """Whether a union has to be checked variant by variant, as msgspec would refuse its type.

    What is true of a union within it is true of it, for that one becomes a type of its own.
    """
    variants = {variant for variant in _leaves(scope, ref) if not _is_null(variant)}
    is_custom = any(_is_custom(scope, variant) for variant in variants)
    return len(variants) > 1 and (is_custom or _overlap(variants))


def has_fractions(enum: Enum) -> bool:
    """Whether an enum's values are numbers that ``Literal`` does not take."""
    return "number" in enum_shapes(enum)


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


def _overlap(variants: Iterable[TypeRef]) -> bool:
    """Whether variants of one Python type have bounds or values of their own.

    Msgspec wants at most one of each, and of integers and floats looks at integers only.
    """
    texts = numbers = 0
    for variant in variants:
        match variant:
            case Scalar(kind=ScalarKind.STRING) | Const(typed="string"):
                texts += 1
            case Scalar(kind=ScalarKind.INTEGER | ScalarKind.NUMBER):
                numbers += 1
            case Const(typed="integer" | "number"):
                numbers += 1
            case _:
                pass
    return texts > 1 or numbers > 1
