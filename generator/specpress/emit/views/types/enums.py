"""Enums: open classes of their values, or aliases of their values' types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill, ident, py
from specpress.emit.views.docs import headline
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import plain_values
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import statements
from specpress.emit.views.scope.json_shapes import is_class
from specpress.emit.views.types.definitions import (
    AliasView,
    ClassView,
    Definition,
    documented,
    with_docstring,
)

if TYPE_CHECKING:
    from specpress.emit.views.scope.scope import Scope
    from specpress.emit.views.types.definitions import ModuleBuilder
    from specpress.ir.types import Enum


def enum_definition(scope: Scope, builder: ModuleBuilder, name: str, enum: Enum) -> Definition:
    """The class of an enum, or an alias where its values cannot be members of one."""
    if not is_class(enum):
        return _plain_enum(builder, name, enum)
    base = _enum_base(enum)
    builder.imports.add(Import(runtime.ENUMS, base))
    named = scope.names.members(enum)
    members = tuple(
        with_docstring(
            fill("{name} = {value}", name=ident(member), value=py(value.value)), value.description
        )
        for member, value in named
    )
    entries = tuple((member, value.description) for member, value in named)
    return Definition(
        cls=ClassView(
            name=ident(name),
            bases=ident(base),
            docstring=documented(headline(enum.docs, name), entries),
            variables=Code(),
            body=statements(members),
        ),
    )


def _plain_enum(builder: ModuleBuilder, name: str, enum: Enum) -> Definition:
    builder.imports.add(Import("typing", "TypeAlias"))
    return Definition(alias=AliasView(name=ident(name), value=builder.spelled(plain_values(enum))))


def _enum_base(enum: Enum) -> str:
    if enum.extensible:
        return "ExtensibleEnum"
    return "OpenEnum" if enum.values[0].typed == "string" else "OpenIntEnum"
