"""What a module of types or validators holds, as templates print it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.prose import Section
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import TypeExpr, imported
from specpress.emit.views.python.imports import Import, ModulePath, block, exported_key, relative
from specpress.emit.views.python.literals import listed, tuple_of
from specpress.ir.types import Named, OneOf

if TYPE_CHECKING:
    from specpress.emit.views.scope.json_shapes import Shapes
    from specpress.emit.views.scope.scope import Scope


class ClassView(msgspec.Struct, frozen=True, kw_only=True):
    """A class: its bases in parentheses, then the statements of its body."""

    name: Code
    bases: Code
    docstring: Code | None
    variables: Code
    body: Code

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it: not even a docstring."""
        return not (self.docstring or self.variables or self.body)


class AliasView(msgspec.Struct, frozen=True, kw_only=True):
    """A name for a type expression."""

    name: Code
    value: Code


class UnionView(msgspec.Struct, frozen=True, kw_only=True):
    """A union that msgspec cannot tell apart: plain to type checkers, a hook at run time."""

    name: Code
    checked: Code
    arguments: Code


class FunctionalView(msgspec.Struct, frozen=True, kw_only=True):
    """A TypedDict with keys that are no identifiers. ``keys`` are ``"key": type`` pairs."""

    name: Code
    literal: Code
    keys: Code
    docstring: Code


class Definition(msgspec.Struct, frozen=True, kw_only=True):
    """One thing in a module; exactly one attribute is set."""

    cls: ClassView | None = None
    alias: AliasView | None = None
    union: UnionView | None = None
    functional: FunctionalView | None = None


class ModuleView(msgspec.Struct, frozen=True, kw_only=True):
    """A module of types. ``runtime``: where ``union`` comes from, if it makes some at run time."""

    docstring: Code
    imports: Code
    runtime: Code | None
    exports: Code
    items: tuple[Definition, ...]


class ModuleBuilder(msgspec.Struct):
    """A module while it is being put together: what it imports, defines and holds so far."""

    here: ModulePath
    shapes: Shapes
    imports: set[Import] = msgspec.field(default_factory=set[Import])
    items: list[Definition] = msgspec.field(default_factory=list[Definition])
    defined: set[str] = msgspec.field(default_factory=set[str])
    handed_on: set[str] = msgspec.field(default_factory=set[str])
    hint: str = ""
    hoisted: dict[OneOf, str] = msgspec.field(default_factory=dict[OneOf, str])
    pending: list[tuple[str, OneOf]] = msgspec.field(default_factory=list[tuple[str, OneOf]])

    def add(self, name: str, item: Definition) -> None:
        """Hold a thing under its name."""
        self.defined.add(name)
        self.items.append(item)

    def use(self, *expressions: TypeExpr) -> None:
        """Take over the imports of expressions."""
        for expression in expressions:
            self.imports |= expression.imports

    def spelled(self, expression: TypeExpr) -> Code:
        """The expression as it has to stand here: in quotes where a name of it comes later."""
        self.imports |= expression.imports
        return py(str(expression.code)) if self.is_ahead(expression) else expression.code

    def is_ahead(self, expression: TypeExpr) -> bool:
        """Whether the expression names something that this module defines further down."""
        own = f".{self.here.path}"
        return any(
            item.module == own and item.name not in self.defined for item in expression.imports
        )

    def hoist(self, ref: OneOf) -> TypeExpr | None:
        """A name in this module for a union that msgspec cannot tell apart."""
        if self.shapes.is_native(ref):
            return None
        if ref not in self.hoisted:
            name, number = self.hint, 2
            given = set(self.hoisted.values())
            while name in given:
                name, number = f"{self.hint}{number}", number + 1
            self.hoisted[ref] = name
            self.pending.append((name, ref))
            self.defined.add(name)  # it will stand before what is being spelled now
        return imported(f".{self.here.path}", self.hoisted[ref])

    def _union_module(self) -> Code:
        return relative(runtime.UNIONS, self.here)

    def export(self, name: str, home: str) -> None:
        """Hand on what another module defines: it was imported from here before."""
        self.imports.add(Import(f".{home}", name))
        self.handed_on.add(name)

    def public(self) -> list[str]:
        """The names that the module defines for others, in order."""
        return sorted((name for name in self.defined if name[0] != "_"), key=exported_key)

    def page(self, root: str, template: str, kind: Kind, docstring: Code) -> Page:
        """The finished module."""
        view = ModuleView(
            docstring=docstring,
            imports=block(self.imports, self.here),
            runtime=self._union_module() if any(item.union for item in self.items) else None,
            exports=listed(sorted({*self.public(), *self.handed_on}, key=exported_key)),
            items=tuple(self.items),
        )
        return Page(path=f"{root}/{self.here.file}", template=template, kind=kind, view=view)


def documented(text: str, entries: tuple[tuple[str, str | None], ...]) -> Code:
    """A docstring with what is said of attributes."""
    said = tuple((label, entry) for label, entry in entries if entry)
    sections = (Section("Attributes", said),) if said else ()
    return docstring(text, indent=4, sections=sections)


def union_definition(
    builder: ModuleBuilder,
    name: str,
    ref: OneOf,
    variants: list[TypeExpr],
    checked: TypeExpr,
) -> Definition:
    """The definition of a union that needs help at run time."""
    own = f".{builder.here.path}"
    builder.imports |= {
        Import("typing", "TYPE_CHECKING"),
        Import("typing", "TypeAlias"),
    }
    builder.use(checked, *variants)
    builder.imports.discard(Import(own, name))
    parts = [py(name), fill("lambda: {variants}", variants=tuple_of(v.code for v in variants))]
    parts.append(Code("module=__name__"))
    if ref.discriminator is not None:
        places = {
            variant.target: place
            for place, variant in enumerate(ref.variants)
            if isinstance(variant, Named)
        }
        mapping = {
            value: places[target] for value, target in ref.discriminator.mapping if target in places
        }
        parts.append(fill("discriminator={name}", name=py(ref.discriminator.property_name)))
        parts.append(fill("mapping={mapping}", mapping=py(mapping)))
    return Definition(
        union=UnionView(
            name=ident(name),
            checked=builder.spelled(checked),
            arguments=join(", ", parts),
        ),
    )


def new_module(scope: Scope, path: str) -> ModuleBuilder:
    """A module to put together; ``path`` begins below the package."""
    return ModuleBuilder(ModulePath(path), scope.shapes)
