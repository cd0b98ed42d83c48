"""Unions: ``oneOf``, ``anyOf``, several types at once, and bases with children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import (
    Anything,
    Named,
    Nullable,
    OneOf,
    TypeRef,
)
from specpress.lower import codes
from specpress.lower.limits import MAX_VARIANTS
from specpress.lower.merging.enums import is_empty_string
from specpress.lower.nodes import SchemaNode, is_only_null, ref_and_siblings, reference_to
from specpress.lower.schemas.unions.additions import Additions
from specpress.lower.schemas.unions.declared import DeclaredDiscriminators
from specpress.lower.schemas.unions.discriminators import Discriminators
from specpress.lower.schemas.unions.variants import Variant, VariantReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specpress.lower.merging.merged import MergedSchema, VariantGroup
    from specpress.lower.schemas.lowering import SchemaLowering
    from specpress.pointer import Pointer

_MAX_LISTED = 2_000  # alternatives that are looked at; some may turn out to be the same
_MAX_COMBINATIONS = 32
_BASE = "base"  # what a schema is called that also stands for what extends it
_MAX_NESTED = 128  # of groups within the variants of others, which multiply as well


class Unions:
    """Lowers unions with the help of whoever lowers schemas."""

    def __init__(self, schemas: SchemaLowering) -> None:
        """Take the lowering of schemas that variants go back to."""
        self._schemas = schemas
        self._merger = schemas.merger
        self._combined = 1  # variants of the groups around the one that is being lowered
        reader = VariantReader(schemas.merger, schemas.resolver)
        self._additions = Additions(schemas.merger, schemas.resolver, reader)
        declared = DeclaredDiscriminators(
            reader, schemas.resolver, schemas.diagnostics, self._subtype_values
        )
        self._discriminators = Discriminators(schemas.merger, reader, declared)
        self.bases: set[Pointer] = set()
        """Declarations of what others extend: none is the same as one of those."""

    def lower(self, merged: MergedSchema) -> TypeRef:
        """The type of a merged schema with variants."""
        groups = self._within_limits(merged)
        if not groups:
            return self._schemas.without_null(merged.copy(merged.pointer, ()))
        group, *others = groups
        if self._is_too_wide(len(group.variants), group.pointer, _MAX_LISTED):
            return Anything()
        base = merged.copy(merged.pointer, others)
        distinct = _without_empty_string(
            [one for one in group.variants if not is_only_null(one.value)]
        )
        kept = {node.pointer for node in distinct}
        variants = [
            Variant(node, self._variant(base, group, index, node))
            for index, node in enumerate(group.variants)
            if node.pointer in kept
        ]
        if not variants:
            return self._schemas.scalars.plain("null", None)
        found = self._schemas.simplifier.simplify_non_null([variant.type for variant in variants])
        if isinstance(found, OneOf):
            if self._is_too_wide(len(found.variants), group.pointer):
                return Anything()
            return OneOf(
                variants=found.variants,
                discriminator=self._discriminators.find(merged, variants, found),
            )
        return found

    def subtypes(self, merged: MergedSchema, children: Sequence[Pointer]) -> TypeRef:
        """The type of a schema whose discriminator tells apart what extends it.

        The schema itself is a variant, too: what no child is meant by is one.
        """
        pointer = merged.pointer
        if self._is_too_wide(len(children) + 1, pointer / "discriminator"):
            return Anything()
        variants = [
            Variant(SchemaNode(reference_to(one), one), self._itself(one))
            for one in (*children, pointer)
        ]
        found = OneOf(variants=tuple(variant.type for variant in variants))
        itself = pointer / _BASE
        return OneOf(
            variants=found.variants,
            discriminator=self._discriminators.find(merged, variants, found, fallback=itself),
        )

    def _itself(self, pointer: Pointer) -> Named:
        """The class of a component, where its name also stands for what extends it."""
        merged = self._merger.merged_at(pointer)
        if merged is None or not self._schemas.inheritance.subtypes(pointer, merged):
            return self._schemas.declare(pointer)
        home = pointer / _BASE
        self.bases.add(home)
        return self._schemas.declare(home, merged.copy(home, ()))

    def _subtype_values(self, pointer: Pointer) -> tuple[str, ...]:
        merged = self._merger.merged_at(pointer)
        children = merged and self._schemas.inheritance.subtypes(pointer, merged)
        found = self.subtypes(merged, children) if merged and children else None
        if not isinstance(found, OneOf) or found.discriminator is None:
            return ()
        known = found.discriminator
        return tuple(value for value, target in known.mapping if target != known.fallback)

    def _is_too_wide(self, count: int, pointer: Pointer, limit: int = MAX_VARIANTS) -> bool:
        if count > limit:
            self._schemas.diagnostics.report(
                codes.TOO_MANY_VARIANTS, pointer, count=count, limit=limit
            )
        return count > limit

    def _within_limits(self, merged: MergedSchema) -> list[VariantGroup]:
        """The groups of a schema, as many as can be combined."""
        kept: list[VariantGroup] = []
        count = self._combined
        for group in merged.groups:
            count *= len(group.variants)
            limit = _MAX_COMBINATIONS if kept else _MAX_NESTED
            if count > limit and (kept or self._combined > 1):
                self._schemas.diagnostics.report(
                    codes.TOO_MANY_COMBINATIONS, group.pointer, count=count, keyword=group.keyword
                )
                break
            kept.append(group)
        return kept

    def _variant(
        self, base: MergedSchema, group: VariantGroup, index: int, node: SchemaNode
    ) -> TypeRef:
        if self._additions.excludes(base, node):
            self._schemas.diagnostics.report(
                codes.EXCLUDED_ALTERNATIVE, node.pointer, type=" or ".join(base.types or ())
            )
        for keyword in self._additions.unchecked(base, node):
            what = f"'{keyword}' beside '{group.keyword}'"
            self._schemas.habits.add(codes.UNCHECKED, base.pointer / keyword, what=what)
        if not self._additions.adds(base, node):
            found = self._schemas.type(node.value, node.pointer)
        else:
            inside = node.pointer.startswith(f"{base.pointer}/")
            place = node.pointer if inside else base.pointer / group.keyword / index
            merged = base.copy(place, base.groups)
            merged.sources = self._merger.sources(node)
            self._merger.merge_into(merged, self._merger.parts.of(node))
            around = self._combined
            self._combined *= len(group.variants)
            found = self._schemas.without_null(merged)
            self._combined = around
        return found.inner if isinstance(found, Nullable) else found


def _without_empty_string(nodes: list[SchemaNode]) -> list[SchemaNode]:
    """Leave out the empty string beside a string type, which allows it already."""
    if any(_is_string(node) for node in nodes):
        return [node for node in nodes if not is_empty_string(node)]
    return nodes


def _is_string(node: SchemaNode) -> bool:
    ref, own = ref_and_siblings(node.value)
    if ref is not None or own is None or own.enum or own.minLength or own.schema_format:
        return False
    return own.type == "string" and "const" not in own.model_fields_set
