"""Which property tells the variants of a union apart, and by which values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Discriminator, Named, OneOf
from specpress.lower.schemas.kinds import is_struct
from specpress.lower.schemas.unions.variants import ObjectVariant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.merging.merger import SchemaMerger
    from specpress.lower.schemas.unions.declared import DeclaredDiscriminators
    from specpress.lower.schemas.unions.variants import Variant, VariantReader
    from specpress.pointer import Pointer

_USUAL_NAMES = ("type", "kind")


class Discriminators:
    """Completes the discriminators of a document and finds the ones it does not spell out."""

    def __init__(
        self,
        merger: SchemaMerger,
        reader: VariantReader,
        declared: DeclaredDiscriminators,
    ) -> None:
        """Take what reads schemas and variants, and what completes declared discriminators."""
        self._merger = merger
        self._reader = reader
        self._declared = declared

    def find(
        self,
        merged: MergedSchema,
        variants: Sequence[Variant],
        union: OneOf,
        *,
        fallback: Pointer | None = None,
    ) -> Discriminator | None:
        """The discriminator of a union; ``None`` where nothing tells its variants apart.

        One that the document declares, on the union or on a base of all variants, comes first.
        Otherwise a required property does whose constants differ in every variant.
        """
        declared = self._declared.find(merged, variants)
        chosen = self._objects(union, variants)
        if chosen is None:
            if declared is not None:
                self._declared.ignore(declared, "not every variant is an object")
            return None
        if declared is None:
            return self._inferred(chosen)
        found = self._declared.complete(declared, chosen, fallback)
        return found and msgspec.structs.replace(found, fallback=fallback)

    def _objects(
        self, union: OneOf, variants: Sequence[Variant]
    ) -> dict[Pointer, ObjectVariant] | None:
        """The variants by what they are declared as; ``None`` where one is no object."""
        nodes = {one.type.target: one.node for one in variants if isinstance(one.type, Named)}
        found: dict[Pointer, ObjectVariant] = {}
        for one in union.variants:
            if not isinstance(one, Named):
                return None
            merged = self._merger.merged_at(one.target)
            if merged is None or not (merged.groups or is_struct(merged)):
                return None
            # A variant of an inline union within this one is not among those given.
            node = nodes.get(one.target)
            found[one.target] = ObjectVariant(
                merged, None if node is None else self._reader.target(node)
            )
        return found

    def _inferred(self, variants: Mapping[Pointer, ObjectVariant]) -> Discriminator | None:
        common = set[str].intersection(*(set(one.merged.required) for one in variants.values()))
        for name in sorted(common, key=lambda name: (name not in _USUAL_NAMES, name)):
            mapping: dict[str, Pointer] = {}
            for target, variant in variants.items():
                values = self._reader.values(variant.merged, name)
                if not values or not mapping.keys().isdisjoint(values):
                    break
                mapping |= dict.fromkeys(values, target)
            else:
                return Discriminator(property_name=name, mapping=tuple(sorted(mapping.items())))
        return None
