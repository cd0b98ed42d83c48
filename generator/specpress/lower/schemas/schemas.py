"""Schemas to types: every schema becomes a ``TypeRef``, and some get a declaration of their own.

Objects with properties and enums are always declared, components always too. Declarations wait in
a queue (``declaration_table``); only arrays, maps and variants recurse, and their depth is bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Reference

from specpress.diagnostics import Habits
from specpress.ir.types import (
    Anything,
    Declaration,
    Named,
    OneOf,
    ScalarKind,
    TypeRef,
)
from specpress.lower import codes
from specpress.lower.limits import MAX_DEPTH
from specpress.lower.merging.merger import SchemaMerger
from specpress.lower.nodes import Resolver, SchemaLike, SchemaNode, plain_type, ref_and_siblings
from specpress.lower.schemas.containers import Containers
from specpress.lower.schemas.declaration_table import DeclarationTable
from specpress.lower.schemas.declarations import Declarations
from specpress.lower.schemas.expressions import Expressions
from specpress.lower.schemas.inheritance import Inheritance
from specpress.lower.schemas.kinds import is_enum, is_struct
from specpress.lower.schemas.nullability import Nullability, nullable
from specpress.lower.schemas.scalars import Scalars
from specpress.lower.schemas.unions.simplification import UnionSimplifier
from specpress.lower.schemas.unions.unions import Unions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.lower.merging.merged import MergedSchema, Part
    from specpress.pointer import Pointer

ANYTHING = Anything()


class Schemas:
    """Lowers schemas on demand and collects the declarations they need."""

    def __init__(
        self,
        resolver: Resolver,
        diagnostics: Diagnostics,
        formats: Mapping[str, ScalarKind],
        understood: Callable[[str], str | None],
    ) -> None:
        """Take where references lead, where problems go, kinds for formats, what reads patterns."""
        self.resolver = resolver
        self.diagnostics = diagnostics
        self.habits = Habits()
        self.merger = SchemaMerger(resolver, diagnostics, understood)
        self.scalars = Scalars(formats)
        self.simplifier = UnionSimplifier(self.merger)
        self._nullability = Nullability(resolver)
        self.inheritance = Inheritance(resolver)
        containers = Containers(self)
        self._unions = Unions(self)
        self._expressions = Expressions(self, containers, self._unions)
        self._declarations = Declarations(self, containers, self._unions)
        self._types: dict[Pointer, TypeRef] = {}
        self._intersections: dict[tuple[Pointer, ...], TypeRef] = {}
        self._active: set[Pointer] = set()
        self._table = DeclarationTable()

    # What other modules ask for

    def type(self, value: SchemaLike, pointer: Pointer) -> TypeRef:
        """The type of the schema at a place."""
        known = self._types.get(pointer)
        if known is not None:
            return known
        if pointer in self._active:
            return self.declare(pointer)
        if len(self._active) >= MAX_DEPTH:
            self.diagnostics.report(codes.SCHEMA_TOO_DEEP, pointer, limit=MAX_DEPTH)
            return ANYTHING
        self._active.add(pointer)
        found = self._types[pointer] = self._type(SchemaNode(value, pointer))
        self._active.discard(pointer)
        return found

    def reference(self, pointer: Pointer, user: Pointer) -> TypeRef:
        """The type that a reference means; ``user`` is where the reference stands."""
        node = self.resolver.schema(pointer)
        if node is None:
            self.diagnostics.report(
                codes.UNRESOLVED_REFERENCE, user, ref=str(pointer), kind="a schema"
            )
            return ANYTHING
        if not self.resolver.is_component(pointer):
            _, own = ref_and_siblings(node.value)
            if own is not None and plain_type(own):
                return self.type(node.value, pointer)
        return nullable(self.declare(pointer), when=self._nullability.of_target(pointer))

    def declare(self, pointer: Pointer, merged: MergedSchema | None = None) -> Named:
        """Name a declaration, and see to it that it will be there."""
        if self._table.name(pointer, merged) and merged is not None:
            self.merger.remember(merged)
        return Named(target=pointer)

    def declare_components(self) -> None:
        """Declare every component, used or not."""
        for name in self.resolver.schema_names:
            pointer = self.resolver.component(name)
            if pointer is not None:
                self.declare(pointer)

    def finish(self) -> dict[Pointer, Declaration]:
        """All declarations: those that have been named, and those that they name."""
        found = self._table.complete(self._declarations.lower)
        self._table.extend(self.simplifier.extensible)
        return found

    def is_distinct(self, pointer: Pointer) -> bool:
        """Whether a declaration is never the same as another, however much they agree."""
        return self.resolver.is_component(pointer) or pointer in self._unions.bases

    def note_null(self, *nodes: SchemaNode) -> None:
        """Remember where null is taken that another keyword excludes."""
        for node in nodes:
            for where in self._nullability.contradictions(node):
                self.habits.add(codes.NULL_EXCLUDED, where, keyword=where.name)

    def without_null(self, merged: MergedSchema) -> TypeRef:
        """The type of a merged schema, null aside; declares what needs a declaration."""
        if is_struct(merged) or (is_enum(merged) and not _is_single_boolean(merged)):
            return self.declare(merged.pointer, merged)
        found = self._expressions.lower(merged)
        if isinstance(found, OneOf) and _deserves_name(found, merged):
            return self._table.add(self._declarations.named(merged.pointer, found, merged))
        return found

    def within(self, merged: MergedSchema) -> TypeRef:
        """The type that a declaration gives a name; inside it, its place stands for the name."""
        self._active.add(merged.pointer)
        found = self._expressions.lower(merged)
        self._active.discard(merged.pointer)
        return found

    def intersection(self, nodes: Sequence[SchemaNode], pointer: Pointer) -> TypeRef:
        """The type of a value for which several schemas hold; ``pointer`` names their union."""
        key = tuple(dict.fromkeys(node.pointer for node in nodes))
        if len(key) == 1:
            return self.type(nodes[0].value, nodes[0].pointer)
        known = self._intersections.get(key)
        if known is not None:
            return known
        if len(self._active) >= MAX_DEPTH:
            self.diagnostics.report(codes.SCHEMA_TOO_DEEP, pointer, limit=MAX_DEPTH)
            return ANYTHING
        self._active.add(pointer)
        self.note_null(*nodes)
        inner = self._from_parts(self.merger.parts.of(*nodes), nodes, pointer)
        found = nullable(inner, when=self._nullability.of_all(nodes))
        self._active.discard(pointer)
        self._intersections[key] = found
        return found

    # One schema

    def _type(self, node: SchemaNode) -> TypeRef:
        value = node.value
        if isinstance(value, Reference):
            if not value.model_extra:
                return self.reference(self.resolver.target(value.ref), node.pointer)
        else:
            kind = plain_type(value)
            if kind is not None:
                return self.scalars.plain(kind, value.schema_format)
        self.note_null(node)
        parts = self.merger.parts.of(node)
        inner = self._from_parts(parts, (node,), node.pointer)
        return nullable(inner, when=self._nullability.of(node))

    def _from_parts(
        self, parts: Sequence[Part], nodes: Sequence[SchemaNode], pointer: Pointer
    ) -> TypeRef:
        if not parts:
            return ANYTHING
        if len(parts) == 1 and parts[0].ref is not None:
            return self.reference(parts[0].ref, parts[0].pointer)
        return self.without_null(self.merger.merge_parts(pointer, parts, nodes))


def _deserves_name(found: OneOf, merged: MergedSchema) -> bool:
    """Whether an inline union is worth a declaration: it is about objects, and has an identity."""
    if not all(isinstance(variant, Named) for variant in found.variants):
        return False
    titled = any(source.title for source in merged.sources)
    return titled or (found.discriminator is not None and merged.discriminator is not None)


def _is_single_boolean(merged: MergedSchema) -> bool:
    return merged.enum is not None and [value.typed for value in merged.enum] == ["boolean"]
