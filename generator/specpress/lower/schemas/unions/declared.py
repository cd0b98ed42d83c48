"""Discriminators that a document declares: which values mean which variant, said or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Discriminator
from specpress.lower import codes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.nodes import Resolver
    from specpress.lower.schemas.unions.variants import ObjectVariant, Variant, VariantReader
    from specpress.pointer import Pointer


class Declared(msgspec.Struct, frozen=True):
    """A discriminator as the document has it."""

    name: str
    mapping: Mapping[str, str]
    pointer: Pointer


class DeclaredDiscriminators:
    """Completes discriminators by what OpenAPI means where they do not say it."""

    def __init__(
        self,
        reader: VariantReader,
        resolver: Resolver,
        diagnostics: Diagnostics,
        subtype_values: Callable[[Pointer], Sequence[str]],
    ) -> None:
        """Take what reads variants, where references lead, and where problems go.

        ``subtype_values`` are the values that mean a schema or what extends it; none where nothing
        does.
        """
        self._reader = reader
        self._resolver = resolver
        self._diagnostics = diagnostics
        self._subtype_values = subtype_values

    def find(self, merged: MergedSchema, variants: Sequence[Variant]) -> Declared | None:
        """The discriminator that a union declares, or else all its variants alike."""
        found = merged.discriminator
        if found is None:
            inherited = [self._reader.merged(variant.node).discriminator for variant in variants]
            names = {one[0].propertyName if one else None for one in inherited}
            found = inherited[0] if len(names) == 1 else None
        if found is None:
            return None
        model, pointer = found
        return Declared(model.propertyName, model.mapping or {}, pointer / "discriminator")

    def complete(
        self,
        declared: Declared,
        variants: Mapping[Pointer, ObjectVariant],
        fallback: Pointer | None,
    ) -> Discriminator | None:
        """The discriminator with every value; ``None`` where it leaves a variant without any.

        ``fallback`` is the variant that no value has to mean.
        """
        mapping = self._explicit(declared, variants)
        covered = {*mapping.values(), fallback}
        unmapped = {target: one for target, one in variants.items() if target not in covered}
        if unmapped and not any(
            _has_property(one.merged, declared.name) for one in variants.values()
        ):
            return self.ignore(declared, "no variant has this property")
        for target, variant in unmapped.items():
            values = self._reader.values(variant.merged, declared.name) or frozenset()
            name = self._inherited_names(declared, variant) or _implicit_name(variant)
            # Variants that share an enum of their names have one name each.
            values = name if name <= values or not values else values
            if variant.ref is not None and self._subtype_values(variant.ref):
                values = name & values or name  # what it is beside what extends it
            if not values:
                return self.ignore(declared, "a variant has neither a name nor a value")
            for value in values:
                if mapping.setdefault(value, target) != target:
                    return self.ignore(declared, f"{value!r} means two of them")
        for target, variant in variants.items():
            if target == fallback and target in mapping.values():
                continue
            for value in self._further_values(declared, variant, is_base=target == fallback):
                mapping.setdefault(value, target)
        return Discriminator(property_name=declared.name, mapping=tuple(sorted(mapping.items())))

    def _inherited_names(self, declared: Declared, variant: ObjectVariant) -> frozenset[str]:
        """The values that mean a variant by the mapping of what it extends."""
        found = variant.merged.discriminator
        if found is None or found[0].propertyName != declared.name:
            return frozenset()
        mapping = found[0].mapping or {}
        target = self._resolver.mapping_target
        return frozenset(value for value, ref in mapping.items() if target(ref) == variant.ref)

    def _further_values(
        self, declared: Declared, variant: ObjectVariant, *, is_base: bool
    ) -> Iterable[str]:
        """Values that mean a variant unless they mean another one.

        They are those of what extends it. A base has its name, or the values that are listed there.
        """
        if not is_base:
            return () if variant.ref is None else self._subtype_values(variant.ref)
        listed = self._reader.values(variant.merged, declared.name)
        if listed is None:
            return _implicit_name(variant)
        others = declared.mapping.keys()
        return [one for one in listed - others if self._resolver.component(one) is None]

    def _explicit(
        self, declared: Declared, variants: Mapping[Pointer, ObjectVariant]
    ) -> dict[str, Pointer]:
        by_ref = {one.ref or target: target for target, one in variants.items()}
        found: dict[str, Pointer] = {}
        for value, ref in declared.mapping.items():
            target = self._resolver.mapping_target(ref)
            if target in by_ref:
                found[value] = by_ref[target]
        return found

    def ignore(self, declared: Declared, why: str) -> Discriminator | None:
        """Tell why a discriminator is none."""
        self._diagnostics.report(
            codes.IGNORED_DISCRIMINATOR, declared.pointer, property=declared.name, why=why
        )
        return None


def _has_property(merged: MergedSchema, name: str) -> bool:
    return name in merged.properties or bool(merged.groups)


def _implicit_name(variant: ObjectVariant) -> frozenset[str]:
    """The name that stands for a variant where nothing else does: that of its component."""
    if variant.ref is None or variant.merged.groups:
        return frozenset()
    return frozenset({variant.ref.name})
