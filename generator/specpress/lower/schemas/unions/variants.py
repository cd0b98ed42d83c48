"""What the variants of a union say, looked at one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.lower.nodes import Resolver, SchemaNode, ref_and_siblings

if TYPE_CHECKING:
    from specpress.ir.types import TypeRef
    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.merging.merger import SchemaMerger
    from specpress.pointer import Pointer


class Variant(msgspec.Struct, frozen=True):
    """One alternative: where it stands in the document, and its type."""

    node: SchemaNode
    type: TypeRef


class ObjectVariant(msgspec.Struct, frozen=True):
    """A variant that is an object: what it says, and the place that the document refers to."""

    merged: MergedSchema
    ref: Pointer | None


class VariantReader:
    """Reads what a variant says, behind its reference."""

    def __init__(self, merger: SchemaMerger, resolver: Resolver) -> None:
        """Take what reads schemas, and where references lead."""
        self._merger = merger
        self._resolver = resolver

    def merged(self, node: SchemaNode) -> MergedSchema:
        """What a variant says."""
        ref, own = ref_and_siblings(node.value)
        if ref is not None and (own is None or not own.model_fields_set - {"$ref"}):
            found = self._merger.merged_at(self._resolver.target(ref))
            if found is not None:
                return found
        return self._merger.merge(node.pointer, node)

    def target(self, node: SchemaNode) -> Pointer | None:
        """Where a variant's reference leads; ``None`` where it is none."""
        ref, _ = ref_and_siblings(node.value)
        return None if ref is None else self._resolver.target(ref)

    def values(
        self, merged: MergedSchema, name: str, seen: frozenset[Pointer] = frozenset()
    ) -> frozenset[str] | None:
        """The values that a property can have; ``None`` where they are not a few known texts."""
        nodes = merged.properties.get(name)
        if nodes:
            merged = self._merger.merge(nodes[-1].pointer, *nodes)
            listed = merged.enum or () if merged.const is None else (merged.const,)
            texts = frozenset(one.value for one in listed if isinstance(one.value, str))
            return texts if texts and len(texts) == len(listed) else None
        if not merged.groups or merged.pointer in seen:
            return None
        found: set[str] = set()
        for node in merged.groups[0].variants:
            values = self.values(self.merged(node), name, seen | {merged.pointer})
            if values is None:
                return None
            found |= values
        return frozenset(found)
