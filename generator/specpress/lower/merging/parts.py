"""The parts of which a schema consists: itself, its references, the elements of its ``allOf``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Schema

from specpress.lower import codes
from specpress.lower.merging.enums import is_constant
from specpress.lower.merging.merged import Part
from specpress.lower.merging.subsumption import Subsumption
from specpress.lower.nodes import (
    ASSERTIONS,
    Resolver,
    SchemaLike,
    SchemaNode,
    has_assertions,
    is_false_schema,
    is_only_null,
    ref_and_siblings,
    type_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.pointer import Pointer

_MAX_DEPTH = 60
"""How deep allOf may nest in allOf before it is taken for a mistake."""

_CONSTRAINING = frozenset(
    {
        "required",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "dependentSchemas",
        "minItems",
        "maxItems",
        "uniqueItems",
        "contains",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "schema_not",
        "schema_if",
        "then",
        "schema_else",
    }
)
_NEUTRAL = frozenset({"type", "allOf", "oneOf", "anyOf", "properties"})


class PartCollector:
    """Takes schemas apart."""

    def __init__(self, resolver: Resolver, diagnostics: Diagnostics) -> None:
        """Take what spells references, and where problems go."""
        self._resolver = resolver
        self._diagnostics = diagnostics
        self._subsumption = Subsumption(resolver)

    def of(self, *nodes: SchemaNode) -> list[Part]:
        """The parts of schemas that hold at once; references stay references."""
        found = [part for node in nodes for part in self._parts_of(node, 0)]
        return found if len(found) == 1 else self._relevant(found)

    def _relevant(self, parts: list[Part]) -> list[Part]:
        """Leave out what repeats a reference, or says no more than what stands beside it."""
        refs = {part.ref: part for part in reversed(parts) if part.ref is not None}
        if not refs:
            return parts
        wide = self._subsumption.redundant(parts)
        return [
            part
            for part in parts
            if (part.ref is not None and part.ref not in wide and part is refs[part.ref])
            or (part.schema is not None and self._adds(part.schema, refs))
        ]

    def _adds(self, schema: Schema, refs: Iterable[Pointer]) -> bool:
        """Whether a schema says more than the references beside it: ``type: object`` does not."""
        if not _is_bare(schema):
            return True
        types = {*type_names(schema), "null"}
        types |= {"integer"} if "number" in types else set()
        if len(types) == 1:
            return False
        targets = [self._resolver.schema(ref) for ref in refs]
        known = [own for node in targets if node and (own := ref_and_siblings(node.value)[1])]
        return any(not types.issuperset(type_names(own)) for own in known)

    def _parts_of(self, node: SchemaNode, depth: int) -> Iterator[Part]:
        ref, own = ref_and_siblings(node.value)
        if ref is not None:
            yield Part(pointer=node.pointer, ref=self._resolver.target(ref))
        if own is None:
            return
        if depth > _MAX_DEPTH:
            self._diagnostics.report(codes.SCHEMA_TOO_DEEP, node.pointer, limit=_MAX_DEPTH)
            return
        for index, part in enumerate(own.allOf or ()):
            yield from self._parts_of(SchemaNode(part, node.pointer / "allOf" / index), depth + 1)
        for keyword, variants in (("oneOf", own.oneOf), ("anyOf", own.anyOf)):
            found = only_variant(variants or ())
            if variants and found is not None:
                only = SchemaNode(variants[found], node.pointer / keyword / found)
                yield from self._parts_of(only, depth + 1)
        if has_assertions(own):
            yield Part(pointer=node.pointer, schema=own)


def only_variant(variants: Sequence[SchemaLike]) -> int | None:
    """The index of the one variant that is left when null is taken out.

    Such alternatives are none: the variant holds as an element of ``allOf`` does. A constant is
    kept as an alternative, because a list of constants is an enum, even a list of one.
    """
    found = [index for index, one in enumerate(variants) if not is_only_null(one)]
    if len(found) != 1:
        return None
    only = variants[found[0]]
    return None if isinstance(only, Schema) and is_constant(only) else found[0]


def only_constrains(value: SchemaLike) -> bool:
    """Whether a variant describes no type of its own: lists of required properties, bounds."""
    ref, own = ref_and_siblings(value)
    if ref is not None or own is None or is_false_schema(own):
        return False
    found = own.model_fields_set & ASSERTIONS
    if "type" in found and type_names(own) == ("object",) and found & {"required", "properties"}:
        found -= {"type"}
    if "properties" in found and _only_names(own):
        found -= {"properties"}
        return found <= _CONSTRAINING
    return bool(found) and found <= _CONSTRAINING


def _only_names(schema: Schema) -> bool:
    """Whether the properties have no schemas that say something."""
    return all(
        isinstance(value, Schema) and not value.model_fields_set & ASSERTIONS
        for value in (schema.properties or {}).values()
    )


def _is_bare(schema: Schema) -> bool:
    """Whether a schema gives a type at most, apart from parts that count by themselves."""
    if not schema.model_fields_set & ASSERTIONS <= _NEUTRAL or schema.properties:
        return False
    groups = [group for group in (schema.oneOf, schema.anyOf) if group]
    return all(only_variant(group) is not None for group in groups)
