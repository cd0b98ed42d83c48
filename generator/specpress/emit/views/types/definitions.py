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
from specpress.emit.views.python.literals import entries, listed, statements, tuple_of
from specpress.ir.types import Named, OneOf, TupleOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.emit.views.scope.json_shapes import Shapes
    from specpress.emit.views.scope.scope import Scope


class OldFieldView(msgspec.Struct, frozen=True, kw_only=True):
    """A property under the name that it had before; ``message`` is what its users are told."""

    name: Code
    new: Code
    type: Code
    docstring: Code
    message: Code


class ClassView(msgspec.Struct, frozen=True, kw_only=True):
    """A class: its bases in parentheses, then the statements of its body, then old names."""

    name: Code
    bases: Code
    docstring: Code | None
    variables: Code
    body: Code
    old_fields: tuple[OldFieldView, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it: not even a docstring."""
        return not (self.docstring or self.variables or self.body)


class AliasView(msgspec.Struct, frozen=True, kw_only=True):
    """A name for a type expression."""

    name: Code
    value: Code


class UnionView(msgspec.Struct, frozen=True, kw_only=True):
    """A type that msgspec does not have: plain to type checkers, a hook at run time.

    ``maker`` is what makes it at run time, of the module ``source``.
    """

    name: Code
    maker: Code
    source: Code
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
    """A module of types. ``old_names`` are the entries of a dict: old name, new name."""

    docstring: Code
    imports: Code
    exports: Code
    items: tuple[Definition, ...]
    aliases: tuple[AliasView, ...]
    old_names: Code


class ModuleBuilder(msgspec.Struct):
    """A module while it is being put together: what it imports, defines and holds so far.

    ``old_types``: old name → new name, of all types.
    """

    here: ModulePath
    shapes: Shapes
    old_types: Mapping[str, str]
    imports: set[Import] = msgspec.field(default_factory=set[Import])
    items: list[Definition] = msgspec.field(default_factory=list[Definition])
    defined: set[str] = msgspec.field(default_factory=set[str])
    handed_on: set[str] = msgspec.field(default_factory=set[str])
    hint: str = ""
    hoisted: dict[OneOf | TupleOf, str] = msgspec.field(
        default_factory=dict["OneOf | TupleOf", str]
    )
    pending: list[tuple[str, OneOf | TupleOf]] = msgspec.field(
        default_factory=list[tuple[str, "OneOf | TupleOf"]]
    )

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

    def hoist(self, ref: OneOf | TupleOf, *, needed: bool = False) -> TypeExpr | None:
        """A name in this module for a union that msgspec cannot tell apart, or other help needs."""
        if isinstance(ref, OneOf) and self.shapes.is_native(ref) and not needed:
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

    def export(self, name: str, home: str) -> None:
        """Hand on what another module defines: it was imported from here before."""
        self.imports.add(Import(f".{home}", name))
        self.handed_on.add(name)

    def public(self) -> list[str]:
        """The names that the module defines for others, in order."""
        return sorted((name for name in self.defined if name[0] != "_"), key=exported_key)

    def page(self, root: str, template: str, kind: Kind, docstring: Code) -> Page:
        """The finished module."""
        held = {*self.public(), *self.handed_on}
        old = {name: new for name, new in sorted(self.old_types.items()) if new in held}
        if old:
            self.imports |= _OLD_NAMES
        view = ModuleView(
            docstring=docstring,
            imports=block(self.imports, self.here),
            exports=listed(sorted({*held, *old}, key=exported_key)),
            items=tuple(self.items),
            aliases=tuple(
                AliasView(name=ident(name), value=ident(new)) for name, new in old.items()
            ),
            old_names=entries((name, py(new)) for name, new in old.items()),
        )
        return Page(path=f"{root}/{self.here.file}", template=template, kind=kind, view=view)


_OLD_NAMES = frozenset(
    (
        Import("typing", "TYPE_CHECKING"),
        Import("typing", "TypeAlias"),
        Import(runtime.RENAMED, "exports"),
    )
)


def documented(text: str, entries: tuple[tuple[str, str | None], ...]) -> Code:
    """A docstring with what is said of attributes."""
    said = tuple((label, entry) for label, entry in entries if entry)
    sections = (Section("Attributes", said),) if said else ()
    return docstring(text, indent=4, sections=sections)


def with_docstring(line: Code, text: str | None) -> Code:
    """A statement of a class body with what is said of it below, where editors look for it."""
    return statements((line, docstring(text, indent=4))) if text else line


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
        fallback = ref.discriminator.fallback
        if fallback is not None and fallback in places:
            place = places[fallback]
            parts.append(fill("fallback={place}", place=py(place)))
    return Definition(
        union=UnionView(
            name=ident(name),
            maker=Code("union"),
            source=relative(runtime.UNIONS, builder.here),
            checked=builder.spelled(checked),
            arguments=join(", ", parts),
        ),
    )


def tuple_definition(  # noqa: PLR0913 - one for each part of the statement
    builder: ModuleBuilder,
    name: str,
    ref: TupleOf,
    items: list[TypeExpr],
    *,
    rest: TypeExpr | None,
    checked: TypeExpr,
    is_bounded: bool = False,
) -> Definition:
    """The definition of an array that is no tuple of a fixed length, but has types by place.

    ``is_bounded``: whether the document's bounds on its length count.
    """
    builder.imports |= {Import("typing", "TYPE_CHECKING"), Import("typing", "TypeAlias")}
    builder.use(checked, *items, *(() if rest is None else (rest,)))
    builder.imports.discard(Import(f".{builder.here.path}", name))
    others = py(None) if rest is None else rest.code
    places = fill("{items}, {rest}", items=tuple_of(each.code for each in items), rest=others)
    parts = [py(name), fill("lambda: ({places})", places=places), Code("module=__name__")]
    held = ref.constraints
    at_least = (held.min_items or 0) if is_bounded or ref.has_all_places else 0
    if at_least:
        parts.append(fill("at_least={number}", number=py(at_least)))
    at_most = held.max_items if is_bounded else None
    if is_bounded and ref.rest is None:
        at_most = min(len(ref.items), len(ref.items) if at_most is None else at_most)
    if at_most is not None:
        parts.append(fill("at_most={number}", number=py(at_most)))
    if ref.has_all_places:
        parts.append(Code("is_fixed=True"))
    return Definition(
        union=UnionView(
            name=ident(name),
            maker=Code("tuple_of"),
            source=relative(runtime.TUPLES, builder.here),
            checked=builder.spelled(checked),
            arguments=join(", ", parts),
        ),
    )


def new_module(scope: Scope, path: str) -> ModuleBuilder:
    """A module to put together; ``path`` begins below the package."""
    return ModuleBuilder(ModulePath(path), scope.shapes, scope.names.old_types)
