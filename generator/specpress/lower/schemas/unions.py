"""Alternatives: ``oneOf``, ``anyOf``, several types at once, and bases with children."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from specpress.ir.types import (
    NO_CONSTRAINTS,
    Anything,
    Const,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    ScalarKind,
    TypeRef,
)
from specpress.lower import codes
from specpress.lower.merging.enums import is_empty_string
from specpress.lower.nodes import SchemaNode, is_only_null, ref_and_siblings, reference_to
from specpress.lower.schemas.discriminators import Discriminators, Variant
from specpress.lower.schemas.kinds import kinds_of
from specpress.lower.schemas.nullability import nullable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specpress.lower.merging.merged import MergedSchema, VariantGroup
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

MAX_VARIANTS = 400
"""How many variants a union may have: types of more parts break Python's parser."""

_MAX_LISTED = 2_000  # alternatives that are looked at; some may turn out to be the same
_MAX_COMBINATIONS = 32
_BASE = "base"  # what a schema is called that also stands for what extends it
_MAX_NESTED = 128  # of groups within the variants of others, which multiply as well


class Unions:
    """Lowers alternatives with the help of whoever lowers schemas."""

    def __init__(self, schemas: Schemas) -> None:
        """Take the lowering of schemas that variants go back to."""
        self._schemas = schemas
        self._merger = schemas.merger
        self._combined = 1  # variants of the groups around the one that is being lowered
        self._discriminators = Discriminators(
            schemas.merger, schemas.resolver, schemas.diagnostics, self._subtype_values
        )
        self.extensible: set[Pointer] = set()
        """Declarations of enums that stand beside "any string" somewhere."""

        self.bases: set[Pointer] = set()
        """Declarations of what others extend: none is the same as one of those."""

    def lower(self, merged: MergedSchema) -> TypeRef:
        """The type of a flat schema with alternatives."""
        groups = self._within_limits(merged)
        if not groups:
            return self._schemas.without_null(merged.copy(merged.pointer, ()))
        group, *others = groups
        if self._is_too_wide(len(group.variants), group.pointer, _MAX_LISTED):
            return Anything()
        base = merged.copy(merged.pointer, others)
        said = _without_empty_string([one for one in group.variants if not is_only_null(one.value)])
        kept = {node.pointer for node in said}
        variants = [
            Variant(node, self._variant(base, group, index, node))
            for index, node in enumerate(group.variants)
            if node.pointer in kept
        ]
        if not variants:
            return self._schemas.scalars.plain("null", None)
        found = self._simplified([variant.type for variant in variants])
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

    def simplify(self, variants: Sequence[TypeRef]) -> TypeRef:
        """One type out of several: nothing nested, nothing twice, nothing without effect."""
        with_null = any(isinstance(one, Nullable) for one in variants)
        return nullable(self._simplified(variants), when=with_null)

    def _simplified(self, variants: Sequence[TypeRef]) -> TypeRef:
        found: list[TypeRef] = [
            one for one in dict.fromkeys(_unnest(variants)) if not isinstance(one, Never)
        ]
        if any(isinstance(one, Anything) for one in found):
            return Anything()
        if any(_is_any_number(one) for one in found):
            found = [one for one in found if not _is_integer(one)]
        if any(_is_text(one) for one in found):
            found = self._with_any_text(found)
        if not found:
            return Never()
        return found[0] if len(found) == 1 else OneOf(variants=tuple(found))

    def _with_any_text(self, variants: list[TypeRef]) -> list[TypeRef]:
        """The variants without those that any string beside them makes superfluous.

        Listed strings are worth more to a reader than "any string", so their enum stays, and
        learns that it is not the whole truth.
        """
        is_any = any(_is_text(one) and one.constraints == NO_CONSTRAINTS for one in variants)
        found: list[TypeRef] = [
            one
            for one in variants
            if not (is_any and isinstance(one, Const) and one.typed == "string")
        ]
        enums = [one for one in found if isinstance(one, Named) and self._is_text_enum(one)]
        self.extensible.update(one.target for one in enums)
        return [one for one in found if not _is_text(one)] if enums else found

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
            home = node.pointer if inside else base.pointer / group.keyword / index
            merged = base.copy(home, base.groups)
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

    def _is_text_enum(self, found: TypeRef) -> bool:
        if not isinstance(found, Named):
            return False
        merged = self._merger.merged_at(found.target)
        values = (merged.enum if merged else None) or ()
        return bool(values) and all(value.typed == "string" for value in values)


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


def _unnest(variants: Iterable[TypeRef]) -> Iterable[TypeRef]:
    for one in variants:
        inner = one.inner if isinstance(one, Nullable) else one
        if isinstance(inner, OneOf):
            yield from inner.variants
        else:
            yield inner


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


def _is_any_number(found: TypeRef) -> bool:
    match found:
        case Scalar(kind=ScalarKind.NUMBER, constraints=constraints):
            return constraints == NO_CONSTRAINTS
        case _:
            return False


def _is_integer(found: TypeRef) -> bool:
    return isinstance(found, Scalar) and found.kind is ScalarKind.INTEGER


def _is_text(found: TypeRef) -> TypeGuard[Scalar]:
    return isinstance(found, Scalar) and found.kind is ScalarKind.STRING and found.format is None
