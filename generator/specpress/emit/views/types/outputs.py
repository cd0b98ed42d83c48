"""What one module below ``types`` declares: what responses decode to, as Python says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specpress.emit.code import ident
from specpress.emit.views.python.expressions import (
    ANY,
    NONE,
    UNKNOWN_VARIANT,
    Output,
    TypeExpr,
    imported,
    union,
)
from specpress.emit.views.python.imports import Import
from specpress.emit.views.types.definitions import (
    AliasView,
    Definition,
    ModuleBuilder,
    tuple_definition,
    union_definition,
)
from specpress.emit.views.types.enums import enum_definition
from specpress.emit.views.types.structs import struct_definition
from specpress.ir.types import Alias, Enum, Named, OneOf, Struct, TupleOf, TypeRef, Union

if TYPE_CHECKING:
    from specpress.emit.views.operations.answers import Answer
    from specpress.emit.views.scope.scope import Scope
    from specpress.pointer import Pointer

_ALIAS = Import("typing", "TypeAlias")


class Outputs:
    """Defines the types of one module.

    Attributes:
        are_open: Whether one of them is a union that an unknown variant may come for.
    """

    def __init__(self, scope: Scope, builder: ModuleBuilder) -> None:
        self._scope = scope
        self._builder = builder
        self.are_open = False

    def declare(self, pointer: Pointer) -> None:
        """Define what a declaration means, and what Python needs beside it."""
        declaration = self._scope.api.declarations[pointer]
        name = self._scope.names.class_name(pointer)
        match declaration:
            case Struct():
                spell = self.spelling()
                item = struct_definition(self._scope, self._builder, spell, name, declaration)
            case Enum():
                item = enum_definition(self._scope, self._builder, name, declaration)
            case Union(type=ref):
                self._builder.hint = f"_{name}Variant"
                if not self._scope.shapes.is_native(ref):
                    self._builder.hoisted.setdefault(ref, name)
                    item = self._union(name, ref, pointer)
                else:
                    item = self._alias(name, ref, pointer)
            case Alias(type=ref):
                self._builder.hint = f"_{name}Item"
                item = self._alias(name, ref, pointer)
            case _:
                assert_never(declaration)
        self.define_pending()
        self._builder.add(name, item)

    def define_pending(self) -> None:
        """Define what the types before needed a name for."""
        while self._builder.pending:
            name, ref = self._builder.pending.pop(0)
            self._builder.add(name, self._hoisted(name, ref))

    def _hoisted(self, name: str, ref: OneOf | TupleOf) -> Definition:
        if isinstance(ref, OneOf):
            return self._union(name, ref, None)
        spell = self.spelling()
        items = [spell(item) for item in ref.items]
        rest = None if ref.rest is None else spell(ref.rest)
        return tuple_definition(
            self._builder, name, ref, items, rest=rest, checked=spell.by_place(ref)
        )

    def spelling(self, *, within: Pointer | None = None) -> Output:
        """How types are spelled here; ``within`` is the declaration that they are part of."""
        cyclic = self._scope.cyclic if within in self._scope.cyclic else frozenset[str]()

        def named(ref: Named) -> TypeExpr:
            return ANY if ref.target in cyclic else self.name_of(ref)

        return Output(named, self._builder.hoist)

    def name_of(self, ref: Named) -> TypeExpr:
        """A declaration's name, imported from its module."""
        target = ref.target
        if self._scope.is_null(ref):
            return NONE  # Python cannot join a name for None with None
        return imported(
            f".{self._scope.layout.models.module_of[target]}", self._scope.names.class_name(target)
        )

    def _alias(
        self,
        name: str,
        ref: TypeRef,
        pointer: Pointer | None,
    ) -> Definition:
        self._builder.imports.add(_ALIAS)
        value = self._builder.spelled(self.spelling(within=pointer)(ref))
        return Definition(alias=AliasView(name=ident(name), value=value))

    def _union(
        self,
        name: str,
        ref: OneOf,
        pointer: Pointer | None,
    ) -> Definition:
        spell = self.spelling(within=pointer)
        variants = [spell(variant) for variant in ref.variants]
        known = union(variants)
        discriminator = ref.discriminator
        if discriminator is None:
            return union_definition(self._builder, name, ref, variants, known)
        self.are_open = True
        has_base = discriminator.fallback is not None
        checked = known if has_base else union((known, UNKNOWN_VARIANT))
        return union_definition(self._builder, name, ref, variants, checked)

    def publish(self, answer: Answer) -> None:
        """The operation's own names for what it answers."""
        own = f".{self._builder.here.path}"
        for case in answer.successes:
            if case.name is not None and case.type is not None:
                self._name(case.name, case.type)
        if answer.name in self._builder.defined or not answer.is_named:
            return
        self._builder.hint = f"_{answer.name}Item"
        expression = union(answer.types(self.spelling(), lambda name: imported(own, name)))
        self._builder.imports.add(_ALIAS)
        value = self._builder.spelled(expression)
        self._builder.add(
            answer.name, Definition(alias=AliasView(name=ident(answer.name), value=value))
        )

    def _name(self, name: str, ref: TypeRef) -> None:
        self._builder.hint = f"_{name}Item"
        if isinstance(ref, OneOf) and ref not in self._builder.hoisted:
            self._builder.hoisted[ref] = name
            item = self._union(name, ref, None)
        else:
            item = self._alias(name, ref, None)
        self.define_pending()
        self._builder.add(name, item)
