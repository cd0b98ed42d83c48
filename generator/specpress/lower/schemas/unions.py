"""Unions: ``oneOf``, ``anyOf``, several types at once, and bases with children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import (
    Anything,
    Nullable,
    OneOf,
    TypeRef,
)
from specpress.lower import codes
from specpress.lower.limits import MAX_VARIANTS
from specpress.lower.merging.enums import is_empty_string
from specpress.lower.nodes import SchemaNode, is_only_null, ref_and_siblings, reference_to
from specpress.lower.schemas.discriminators import Discriminators, Variant
from specpress.lower.schemas.kinds import kinds_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specpress.lower.merging.merged import MergedSchema, VariantGroup
    from specpress.lower.schemas.lowering import SchemaLowering
    from specpress.pointer import Pointer

_MAX_LISTED = 2_000  # alternatives that are looked at; some may turn out to be the same
_MAX_COMBINATIONS = 32
_MAX_NESTED = 128  # of groups within the variants of others, which multiply as well


class Unions:
    """Lowers unions with the help of whoever lowers schemas."""

    def __init__(self, schemas: SchemaLowering) -> None:
        """Take the lowering of schemas that variants go back to."""
        self._schemas = schemas
        self._merger = schemas.merger
        self._combined = 1  # variants of the groups around the one that is being lowered
        self._discriminators = Discriminators(schemas.merger, schemas.resolver, schemas.diagnostics)

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
        """The type of a base whose discriminator tells its children apart.

        The base itself is a variant only where the discriminator's mapping names it.
        """
        place = merged.pointer / "discriminator"
        if self._is_too_wide(len(children), place):
            return Anything()
        variants = [
            Variant(SchemaNode(reference_to(child), child), self._schemas.declare(child))
            for child in children
        ]
        if self._discriminators.maps_to_base(merged):
            base_type = self._schemas.declare(place, merged.copy(place, ()))
            variants.append(Variant(SchemaNode(reference_to(merged.pointer), place), base_type))
        found = OneOf(variants=tuple(variant.type for variant in variants))
        if self._is_too_wide(len(found.variants), place):
            return Anything()
        return OneOf(
            variants=found.variants,
            discriminator=self._discriminators.find(merged, variants, found),
        )

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
        if not self._adds(base, node):
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

    def _adds(self, base: MergedSchema, node: SchemaNode) -> bool:
        """Whether what stands beside the alternatives says more than this variant does itself."""
        if base.groups:
            return True
        if not _has_assertions(base):
            return False
        variant = self._merged(node)
        if base.types is not None and not variant.groups and not kinds_of(variant):
            return variant.enum is None and variant.const is None
        if base.properties.keys() - variant.properties.keys():
            return True
        known = base.properties.keys() | variant.properties.keys()
        if (base.required.keys() & known) - variant.required.keys():
            return True
        return bool(
            base.bounds
            or base.pattern
            or base.additional
            or base.patterns
            or base.items
            or base.prefix
            or (base.format and not variant.format)
        )

    def _merged(self, node: SchemaNode) -> MergedSchema:
        return self._discriminators.merged(node)


def _has_assertions(base: MergedSchema) -> bool:
    return bool(
        base.types
        or base.properties
        or base.required
        or base.bounds
        or base.pattern
        or base.additional
        or base.patterns
        or base.items
        or base.prefix
        or base.format
    )


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
