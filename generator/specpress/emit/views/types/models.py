"""The public types: models, open enums, unions, aliases and the published names of responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specpress.emit.code import docstring, ident
from specpress.emit.page import Kind, Page
from specpress.emit.views.operations.headers import headers_name, headers_of
from specpress.emit.views.python import runtime
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
    new_module,
    tuple_definition,
    union_definition,
)
from specpress.emit.views.types.enums import enum_definition
from specpress.emit.views.types.headers import headers_definition
from specpress.emit.views.types.pages import add_pages
from specpress.emit.views.types.structs import struct_definition
from specpress.ir.types import Alias, Enum, Named, OneOf, Struct, TupleOf, TypeRef, Union

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.emit.views.operations.answers import Answer
    from specpress.emit.views.operations.pagination import Paged
    from specpress.emit.views.scope.methods import Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.pointer import Pointer

_ALIAS = Import("typing", "TypeAlias")


class Models:
    """Makes the modules below ``types`` and remembers what they hold."""

    def __init__(self, scope: Scope, root: str, paged: Mapping[str, Paged]) -> None:
        self._scope = scope
        self._root = root
        self._paged = paged
        self.exports: dict[str, str] = {}

    def pages(self, answers: Mapping[str, Answer]) -> Iterator[Page]:
        """Every module with public types that responses decode to."""
        scope = self._scope
        modules: dict[str, Resource | None] = dict.fromkeys(scope.layout.models.members)
        for resource in scope.resources:
            module = f"types.{resource.stem}"
            published = any(
                answers[method.operation.key].is_published
                or method.operation.key in self._paged
                or headers_of(method.operation)
                for method in resource.methods
            )
            if published or module in modules or self._handed_on(module):
                modules[module] = resource
        return (self._page(module, resource, answers) for module, resource in modules.items())

    def _handed_on(self, module: str) -> dict[str, str]:
        """Types that were imported from a module before and are shared now, with their modules."""
        layout, before = self._scope.layout, self._scope.names.modules.get(module, ())
        homes = {name: layout.home_of(name) for name in before}
        return {name: home for name, home in homes.items() if home is not None and home != module}

    def _page(self, module: str, resource: Resource | None, answers: Mapping[str, Answer]) -> Page:
        scope = self._scope
        builder = new_module(scope, module)
        for component in self._scope.layout.models.members.get(module, ()):
            for pointer in self._scope.layout.in_order(component):
                self._declare(builder, pointer)
        methods = () if resource is None else resource.methods
        for method in methods:
            if answers[method.operation.key].is_published:
                self._publish(builder, answers[method.operation.key])
            if method.operation.key in self._paged:
                paged = self._paged[method.operation.key]
                add_pages(builder, paged, self.name_of(paged.model), self._output(builder))
                self._define_pending(builder)
            headers = headers_definition(scope, builder, self._output(builder), method)
            if headers is not None:
                self._define_pending(builder)
                builder.add(headers_name(scope, method), headers)
        self.exports |= dict.fromkeys(builder.public(), module)
        for name, home in self._handed_on(module).items():
            builder.export(name, home)
        about = (
            f"Types of `client.{resource.path}`." if resource else "Types used in several places."
        )
        text = docstring(about)
        return builder.page(self._root, "package/types_module.py.jinja", Kind.TYPES, text)

    def _declare(self, builder: ModuleBuilder, pointer: Pointer) -> None:
        declaration = self._scope.api.declarations[pointer]
        name = self._scope.names.class_name(pointer)
        match declaration:
            case Struct():
                spell = self._output(builder)
                item = struct_definition(self._scope, builder, spell, name, declaration)
            case Enum():
                item = enum_definition(self._scope, builder, name, declaration)
            case Union(type=ref):
                builder.hint = f"_{name}Variant"
                if not self._scope.shapes.is_native(ref):
                    builder.hoisted.setdefault(ref, name)
                    item = self._union(builder, name, ref, pointer)
                else:
                    item = self._alias(builder, name, ref, pointer)
            case Alias(type=ref):
                builder.hint = f"_{name}Item"
                item = self._alias(builder, name, ref, pointer)
            case _:
                assert_never(declaration)
        self._define_pending(builder)
        builder.add(name, item)

    def _define_pending(self, builder: ModuleBuilder) -> None:
        while builder.pending:
            name, ref = builder.pending.pop(0)
            builder.add(name, self._hoisted(builder, name, ref))

    def _hoisted(self, builder: ModuleBuilder, name: str, ref: OneOf | TupleOf) -> Definition:
        if isinstance(ref, OneOf):
            return self._union(builder, name, ref, None)
        spell = self._output(builder)
        items = [spell(item) for item in ref.items]
        rest = None if ref.rest is None else spell(ref.rest)
        return tuple_definition(builder, name, ref, items, rest=rest, checked=spell.by_place(ref))

    def _output(self, builder: ModuleBuilder, *, within: Pointer | None = None) -> Output:
        cyclic = self._scope.cyclic if within in self._scope.cyclic else frozenset[str]()

        def named(ref: Named) -> TypeExpr:
            return ANY if ref.target in cyclic else self.name_of(ref)

        return Output(named, builder.hoist)

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
        builder: ModuleBuilder,
        name: str,
        ref: TypeRef,
        pointer: Pointer | None,
    ) -> Definition:
        builder.imports.add(_ALIAS)
        value = builder.spelled(self._output(builder, within=pointer)(ref))
        return Definition(alias=AliasView(name=ident(name), value=value))

    def _union(
        self,
        builder: ModuleBuilder,
        name: str,
        ref: OneOf,
        pointer: Pointer | None,
    ) -> Definition:
        spell = self._output(builder, within=pointer)
        variants = [spell(variant) for variant in ref.variants]
        known = union(variants)
        discriminator = ref.discriminator
        if discriminator is None:
            return union_definition(builder, name, ref, variants, known)
        self.exports["UnknownVariant"] = runtime.UNKNOWN[1:]
        has_base = discriminator.fallback is not None
        checked = known if has_base else union((known, UNKNOWN_VARIANT))
        return union_definition(builder, name, ref, variants, checked)

    def _publish(self, builder: ModuleBuilder, answer: Answer) -> None:
        """The operation's own names for what it answers."""
        own = f".{builder.here.path}"
        for case in answer.successes:
            if case.name is not None and case.type is not None:
                self._name(builder, case.name, case.type)
        if answer.name in builder.defined or not answer.is_named:
            return
        builder.hint = f"_{answer.name}Item"
        expression = union(answer.types(self._output(builder), lambda name: imported(own, name)))
        builder.imports.add(_ALIAS)
        value = builder.spelled(expression)
        builder.add(answer.name, Definition(alias=AliasView(name=ident(answer.name), value=value)))

    def _name(self, builder: ModuleBuilder, name: str, ref: TypeRef) -> None:
        builder.hint = f"_{name}Item"
        if isinstance(ref, OneOf) and ref not in builder.hoisted:
            builder.hoisted[ref] = name
            item = self._union(builder, name, ref, None)
        else:
            item = self._alias(builder, name, ref, None)
        self._define_pending(builder)
        builder.add(name, item)
