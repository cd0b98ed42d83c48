"""What lowers a schema as the parts of this wing see it: schemas within schemas go back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specpress.diagnostics import Diagnostics, Habits
    from specpress.ir.types import Named, TypeRef
    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.merging.merger import SchemaMerger
    from specpress.lower.nodes import Resolver, SchemaLike, SchemaNode
    from specpress.lower.schemas.inheritance import Inheritance
    from specpress.lower.schemas.scalars import Scalars
    from specpress.lower.schemas.unions.simplification import UnionSimplifier
    from specpress.pointer import Pointer


class SchemaLowering(Protocol):
    """Lowers schemas on demand; ``schemas.Schemas`` does."""

    resolver: Resolver
    diagnostics: Diagnostics
    habits: Habits
    merger: SchemaMerger
    scalars: Scalars
    simplifier: UnionSimplifier
    inheritance: Inheritance

    def type(self, value: SchemaLike, pointer: Pointer) -> TypeRef:
        """The type of the schema at a place."""
        ...

    def reference(self, pointer: Pointer, user: Pointer) -> TypeRef:
        """The type that a reference means; ``user`` is where the reference stands."""
        ...

    def within(self, merged: MergedSchema) -> TypeRef:
        """The type that a declaration gives a name; inside it, its place stands for the name."""
        ...

    def intersection(self, nodes: Sequence[SchemaNode], pointer: Pointer) -> TypeRef:
        """The type of a value for which several schemas hold; ``pointer`` names it."""
        ...

    def note_null(self, *nodes: SchemaNode) -> None:
        """Remember where null is taken that another keyword excludes."""
        ...

    def without_null(self, merged: MergedSchema) -> TypeRef:
        """The type of a merged schema, null aside; declares what needs a declaration."""
        ...

    def declare(self, pointer: Pointer, merged: MergedSchema | None = None) -> Named:
        """Name a declaration, and see to it that it will be there."""
        ...
