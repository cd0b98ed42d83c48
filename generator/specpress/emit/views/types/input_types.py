"""The types that callers may pass, by the names that a module has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specpress.emit.views.python.expressions import (
    Input,
    TypeExpr,
    builtin,
    imported,
    plain_values,
    subscript,
    union,
)
from specpress.emit.views.scope.json_shapes import is_class, is_open
from specpress.ir.types import Alias, Enum, Named, Struct, Union

if TYPE_CHECKING:
    from collections.abc import Callable

    from specpress.emit.views.scope.scope import Scope
    from specpress.pointer import Pointer


def module_of(stem: str) -> str:
    """The module with the inputs that belong to a stem."""
    return f"types.{stem}_params"


def input_types(scope: Scope, refer: Callable[[str, str], TypeExpr]) -> Input:
    """Spells types as callers may pass them.

    Args:
        scope: The run's facts.
        refer: How a public type is referred to: by its module and its name.
    """

    def named(ref: Named) -> TypeExpr:
        return _named(scope, ref, refer, spell)

    spell = Input(named)
    return spell


def _named(
    scope: Scope, ref: Named, refer: Callable[[str, str], TypeExpr], spell: Input
) -> TypeExpr:
    target = ref.target
    declaration = scope.lookup(ref)
    match declaration:
        case Struct():
            parts = [
                refer(scope.layout.models.module_of[target], scope.names.class_name(target)),
                _own(scope, target, refer),
            ]
            if is_open(declaration):
                mapping = imported("collections.abc", "Mapping")
                parts.append(subscript(mapping, (builtin("str"), builtin("object"))))
            return union(parts)
        case Enum() if is_class(declaration):
            return _own(scope, target, refer)
        case Enum():
            return plain_values(declaration)
        case Union() | Alias() if target in scope.cyclic:
            return builtin("object")
        case Union():
            return _own(scope, target, refer)
        case Alias(type=inner):
            return spell(inner)
        case _:
            assert_never(declaration)


def _own(scope: Scope, target: Pointer, refer: Callable[[str, str], TypeExpr]) -> TypeExpr:
    stem = scope.layout.inputs.module_of[target]
    return refer(module_of(stem), scope.names.input_name(target))
