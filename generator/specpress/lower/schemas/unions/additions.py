"""What stands beside alternatives, held against what the alternatives say themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.lower.merging.comparison import says_more
from specpress.lower.merging.keywords import common_types
from specpress.lower.nodes import Resolver, SchemaNode, ref_and_siblings
from specpress.lower.schemas.annotations import annotations_of
from specpress.lower.schemas.kinds import kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.merging.merger import SchemaMerger
    from specpress.lower.schemas.unions.variants import VariantReader


class Additions:
    """Knows whether a variant is more with what stands beside it than it is alone."""

    def __init__(self, merger: SchemaMerger, resolver: Resolver, reader: VariantReader) -> None:
        """Take what reads schemas and variants, and where references lead."""
        self._merger = merger
        self._resolver = resolver
        self._reader = reader

    def adds(self, base: MergedSchema, node: SchemaNode) -> bool:
        """Whether what stands beside the alternatives says more than this variant does itself."""
        if base.groups or base.conditional:
            return True
        if not _has_assertions(base):
            return False
        variant = self._reader.merged(node)
        if base.types is not None and not variant.groups and not kinds_of(variant):
            return variant.enum is None and variant.const is None
        known = base.properties.keys() | variant.properties.keys()
        required = base.required.keys() & known
        if known - variant.properties.keys() or required - variant.required.keys():
            return True
        if any(self._adds_to(one, other) for one, other in _shared(base, variant)):
            return True
        return bool(
            base.bounds
            or base.pattern
            or base.additional
            or base.patterns
            or base.items
            or base.prefix
            or (base.format and not variant.format)
            or (base.content_encoding and not variant.content_encoding)
        )

    def excludes(self, base: MergedSchema, node: SchemaNode) -> bool:
        """Whether a variant can never have a type that stands beside the alternatives."""
        if base.types is None:
            return False
        kinds = kinds_of(self._reader.merged(node))
        return bool(kinds) and not common_types(base.types, kinds)

    def unchecked(self, base: MergedSchema, node: SchemaNode) -> Iterator[str]:
        """What stands beside the alternatives and is not checked for this one.

        A property that it does not declare may well be one of another alternative: neither is it
        insisted on, nor counted.
        """
        if "maxProperties" in base.bounds:
            yield "maxProperties"
        known = base.properties.keys() | self._reader.merged(node).properties.keys()
        if base.required.keys() - known:
            yield "required"

    def _adds_to(self, base: Sequence[SchemaNode], variant: Sequence[SchemaNode]) -> bool:
        """Whether what stands beside the alternatives says more of a property than a variant."""
        known = {node.pointer for node in variant}
        new = [node for node in base if node.pointer not in known]
        if not any(_has_content(node) for node in new):
            return False
        place = variant[-1].pointer
        alone = self._merger.merge(place, *variant)
        both = self._merger.merge(place, *new, *variant)
        alone_is = annotations_of(variant, self._resolver)
        both_are = annotations_of([*new, *variant], self._resolver)
        return says_more(both, alone) or both_are.flags != alone_is.flags


def _shared(
    base: MergedSchema, variant: MergedSchema
) -> Iterator[tuple[list[SchemaNode], list[SchemaNode]]]:
    """What both say of the properties that both name."""
    for name, nodes in variant.properties.items():
        if name in base.properties:
            yield base.properties[name], nodes


def _has_content(node: SchemaNode) -> bool:
    """Whether a schema is worth a comparison: it says something, if only about directions."""
    ref, own = ref_and_siblings(node.value)
    return ref is not None or (own is not None and bool(own.model_fields_set))


def _has_assertions(base: MergedSchema) -> bool:
    return bool(
        base.types
        or base.properties
        or base.conditional
        or base.required
        or base.bounds
        or base.pattern
        or base.additional
        or base.patterns
        or base.items
        or base.prefix
        or base.format
        or base.content_encoding
    )
