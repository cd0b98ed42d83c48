"""Which property tells the variants of a union apart, and by which values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Discriminator, Named, OneOf, TypeRef
from specpress.lower import codes
from specpress.lower.nodes import Resolver, SchemaNode, ref_and_siblings
from specpress.lower.schemas.kinds import is_struct

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.merging.merger import SchemaMerger
    from specpress.pointer import Pointer

_USUAL_NAMES = ("type", "kind")


class Variant(msgspec.Struct, frozen=True):
    """One alternative: where it stands in the document, and its type."""

    node: SchemaNode
    type: TypeRef


class Discriminators:
    """Completes the discriminators of a document and finds the ones it does not spell out."""

    def __init__(self, merger: SchemaMerger, resolver: Resolver, diagnostics: Diagnostics) -> None:
        """Take what reads schemas, where references lead, and where problems go."""
        self._merger = merger
        self._resolver = resolver
        self._diagnostics = diagnostics

    def find(
        self, merged: MergedSchema, variants: Sequence[Variant], union: OneOf
    ) -> Discriminator | None:
        """The discriminator of a union; ``None`` where nothing tells its variants apart.

        One that the document declares, on the union or on a base of all variants, comes first.
        Otherwise a required property does whose constants differ in every variant.
        """
        declared = self._declared(merged, variants)
        chosen = self._objects(union, variants)
        if chosen is None:
            if declared is not None:
                self._ignore(declared, "not every variant is an object")
            return None
        if declared is None:
            return self._inferred(chosen)
        return self._complete(declared, chosen)

    def maps_to_base(self, merged: MergedSchema) -> bool:
        """Whether the mapping of a base's discriminator leads to the base."""
        if merged.discriminator is None:
            return False
        mapping = merged.discriminator[0].mapping or {}
        return any(self._mapping_target(ref) == merged.pointer for ref in mapping.values())

    def merged(self, node: SchemaNode) -> MergedSchema:
        """What a variant says."""
        ref, own = ref_and_siblings(node.value)
        if ref is not None and (own is None or not own.model_fields_set - {"$ref"}):
            found = self._merger.merged_at(self._resolver.target(ref))
            if found is not None:
                return found
        return self._merger.merge(node.pointer, node)

    def _objects(self, union: OneOf, variants: Sequence[Variant]) -> dict[Pointer, _Object] | None:
        """The variants by what they are declared as; ``None`` where one is no object."""
        nodes = {one.type.target: one.node for one in variants if isinstance(one.type, Named)}
        found: dict[Pointer, _Object] = {}
        for one in union.variants:
            if not isinstance(one, Named):
                return None
            merged = self._merger.merged_at(one.target)
            if merged is None or not (merged.groups or is_struct(merged)):
                return None
            # A variant of an inline union within this one is not among those given.
            node = nodes.get(one.target)
            found[one.target] = _Object(merged, None if node is None else self._target(node))
        return found

    def _target(self, node: SchemaNode) -> Pointer | None:
        ref, _ = ref_and_siblings(node.value)
        return None if ref is None else self._resolver.target(ref)

    def _declared(self, merged: MergedSchema, variants: Sequence[Variant]) -> _Declared | None:
        found = merged.discriminator
        if found is None:
            inherited = [self.merged(variant.node).discriminator for variant in variants]
            names = {one[0].propertyName if one else None for one in inherited}
            found = inherited[0] if len(names) == 1 else None
        if found is None:
            return None
        model, pointer = found
        return _Declared(model.propertyName, model.mapping or {}, pointer / "discriminator")

    def _complete(
        self, declared: _Declared, variants: Mapping[Pointer, _Object]
    ) -> Discriminator | None:
        mapping = self._explicit(declared, variants)
        covered = set(mapping.values())
        unmapped = {target: one for target, one in variants.items() if target not in covered}
        if unmapped and not any(
            _has_property(one.merged, declared.name) for one in variants.values()
        ):
            return self._ignore(declared, "no variant has this property")
        for target, variant in unmapped.items():
            values = self._values(variant.merged, declared.name, frozenset()) or frozenset()
            name = _implicit_name(variant)
            # Variants that share an enum of their names have one name each.
            values = name if name <= values or not values else values
            if not values:
                return self._ignore(declared, "a variant has neither a name nor a value")
            for value in values:
                if mapping.setdefault(value, target) != target:
                    return self._ignore(declared, f"{value!r} means two of them")
        return Discriminator(property_name=declared.name, mapping=tuple(sorted(mapping.items())))

    def _explicit(
        self, declared: _Declared, variants: Mapping[Pointer, _Object]
    ) -> dict[str, Pointer]:
        by_ref = {one.ref or target: target for target, one in variants.items()}
        found: dict[str, Pointer] = {}
        for value, ref in declared.mapping.items():
            target = self._mapping_target(ref)
            if target in by_ref:
                found[value] = by_ref[target]
        return found

    def _inferred(self, variants: Mapping[Pointer, _Object]) -> Discriminator | None:
        common = set[str].intersection(*(set(one.merged.required) for one in variants.values()))
        for name in sorted(common, key=lambda name: (name not in _USUAL_NAMES, name)):
            mapping: dict[str, Pointer] = {}
            for target, variant in variants.items():
                values = self._values(variant.merged, name, frozenset())
                if not values or not mapping.keys().isdisjoint(values):
                    break
                mapping |= dict.fromkeys(values, target)
            else:
                return Discriminator(property_name=name, mapping=tuple(sorted(mapping.items())))
        return None

    def _values(
        self, merged: MergedSchema, name: str, seen: frozenset[Pointer]
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
            values = self._values(self.merged(node), name, seen | {merged.pointer})
            if values is None:
                return None
            found |= values
        return frozenset(found)

    def _mapping_target(self, ref: str) -> Pointer:
        """What a mapping's value means: the name of a component, or a reference."""
        return self._resolver.component(ref) or self._resolver.target(ref)

    def _ignore(self, declared: _Declared, why: str) -> Discriminator | None:
        self._diagnostics.report(
            codes.IGNORED_DISCRIMINATOR, declared.pointer, property=declared.name, why=why
        )
        return None


class _Object(msgspec.Struct, frozen=True):
    """A variant that is an object: what it says, and the place that the document refers to."""

    merged: MergedSchema
    ref: Pointer | None


def _has_property(merged: MergedSchema, name: str) -> bool:
    return name in merged.properties or bool(merged.groups)


def _implicit_name(variant: _Object) -> frozenset[str]:
    """The name that stands for a variant where nothing else does: that of its component."""
    if variant.ref is None or variant.merged.groups:
        return frozenset()
    return frozenset({variant.ref.name})


class _Declared(msgspec.Struct, frozen=True):
    """A discriminator as the document has it."""

    name: str
    mapping: Mapping[str, str]
    pointer: Pointer
