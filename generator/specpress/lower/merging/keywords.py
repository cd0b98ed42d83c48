"""The keywords of one schema, merged into what holds already: each in a few lines.

Types, enums and bounds narrow, properties add up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Schema

from specpress.lower import codes
from specpress.lower.merging.bounds import (
    common_multiple,
    intersect_patterns,
    without_delimiters,
)
from specpress.lower.merging.enums import (
    alternatives_as_enum,
    enum_values,
    intersect,
    scalar_const,
)
from specpress.lower.merging.merged import MergedSchema, VariantGroup
from specpress.lower.merging.parts import only_constrains, only_variant
from specpress.lower.nodes import (
    Resolver,
    SchemaLike,
    SchemaNode,
    is_false_schema,
    ref_and_siblings,
    type_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.ir.types import EnumValue
    from specpress.lower.merging.merged import VariantKeyword
    from specpress.pointer import Pointer

_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_BOUNDS = frozenset((*_LOWER, *_UPPER, "multipleOf", "pattern", "uniqueItems"))
_OBJECT = frozenset(
    {
        "properties",
        "required",
        "additionalProperties",
        "unevaluatedProperties",
        "patternProperties",
        "propertyNames",
    }
)
_ARRAY = frozenset({"items", "prefixItems", "unevaluatedItems"})
_CONTENT = frozenset({"schema_format", "contentEncoding", "contentMediaType"})
_VALUES = frozenset({"enum", "const"})
_IGNORED = {
    "schema_not": "not",
    "schema_if": "if",
    "contains": "contains",
    "dependentSchemas": "dependentSchemas",
    "dependentRequired": "dependentRequired",
}


class KeywordMerger:
    """Merges keyword by keyword."""

    def __init__(self, resolver: Resolver, diagnostics: Diagnostics) -> None:
        """Take where references are looked up and problems are reported."""
        self._resolver = resolver
        self._diagnostics = diagnostics

    def merge(self, merged: MergedSchema, schema: Schema, pointer: Pointer) -> None:
        """Make a merged schema say what this one says too, its ``allOf`` and ``$ref`` aside."""
        found = schema.model_fields_set
        if "type" in found:
            self._merge_type(merged, schema)
        if not _VALUES.isdisjoint(found):
            self._merge_values(merged, schema, pointer)
        if not _CONTENT.isdisjoint(found):
            self._merge_content(merged, schema, pointer)
        if not _BOUNDS.isdisjoint(found):
            self._merge_bounds(merged, schema, pointer)
        if not _OBJECT.isdisjoint(found):
            _merge_object(merged, schema, pointer)
        if not _ARRAY.isdisjoint(found):
            _merge_array(merged, schema, pointer)
        self._merge_group(merged, "oneOf", schema.oneOf or (), pointer)
        self._merge_group(merged, "anyOf", schema.anyOf or (), pointer)
        merged.branches.extend(_branches(schema, pointer))
        if not _IGNORED.keys().isdisjoint(found):
            self._report_ignored(merged, schema, pointer)

    def _merge_type(self, merged: MergedSchema, schema: Schema) -> None:
        names = type_names(schema)
        kept = tuple(name for name in names if name != "null") or names
        if merged.types is None:
            merged.types = kept
            return
        common = common_types(merged.types, kept)
        if not common:
            self._conflict(merged, f"types {' and '.join(sorted({*merged.types, *kept}))}")
            return
        merged.types = common

    def _merge_values(self, merged: MergedSchema, schema: Schema, pointer: Pointer) -> None:
        if "enum" in schema.model_fields_set:
            values = enum_values(schema, pointer, self._diagnostics)
            if values is not None:
                self._narrow(merged, values)
        if "const" in schema.model_fields_set:
            value = scalar_const(schema, pointer, self._diagnostics)
            if value is None:
                return
            if merged.const not in (None, value):
                self._conflict(merged, "two different constants")
            merged.const = value

    def _narrow(
        self, merged: MergedSchema, values: tuple[EnumValue, ...], *, extensible: bool = False
    ) -> None:
        if merged.enum is None or (merged.extensible and not extensible):
            merged.enum, merged.extensible = values, extensible
            return
        if extensible:  # says nothing about what is listed already
            return
        common = intersect(merged.enum, values)
        if not common:
            self._conflict(merged, "enums without a common value")
            return
        merged.enum = common

    def _merge_content(self, merged: MergedSchema, schema: Schema, pointer: Pointer) -> None:
        found = schema.schema_format or merged.format
        if merged.format not in (None, found):
            what = f"the format '{merged.format}' beside the format '{found}'"
            self._diagnostics.report(codes.UNCHECKED, pointer / "format", what=what, times="")
        merged.format = found
        merged.content_encoding = schema.contentEncoding or merged.content_encoding
        merged.content_media_type = schema.contentMediaType or merged.content_media_type

    def _merge_bounds(self, merged: MergedSchema, schema: Schema, pointer: Pointer) -> None:
        bounds = merged.bounds
        for keyword in _LOWER + _UPPER:
            value: int | float | None = getattr(schema, keyword)
            if value is None:
                continue
            number = self._resolver.exact(value, pointer / keyword)
            tighter = max if keyword in _LOWER else min
            bounds[keyword] = tighter(bounds.get(keyword, number), number)
        if schema.multipleOf is not None:
            number = self._resolver.exact(schema.multipleOf, pointer / "multipleOf")
            bounds["multipleOf"] = common_multiple(bounds.get("multipleOf"), number)
        merged.pattern = intersect_patterns(merged.pattern, self._pattern(schema, pointer))
        merged.unique = merged.unique or bool(schema.uniqueItems)

    def _pattern(self, schema: Schema, pointer: Pointer) -> str | None:
        """The pattern of a schema, as it is meant."""
        meant = without_delimiters(schema.pattern or "")
        if meant is None:
            return schema.pattern or None
        self._diagnostics.report(
            codes.DELIMITED_PATTERN, pointer / "pattern", pattern=schema.pattern, meant=meant
        )
        return meant

    def _merge_group(
        self,
        merged: MergedSchema,
        keyword: VariantKeyword,
        variants: Sequence[SchemaLike],
        pointer: Pointer,
    ) -> None:
        if not variants or only_variant(variants) is not None:
            return
        nodes = self._not_known_to_hold(merged, pointer, keyword, variants)
        if not nodes:
            return
        if all(only_constrains(node.value) for node in nodes):
            merged.branches.extend(nodes)
            self._diagnostics.report(codes.IGNORED_ALTERNATIVES, pointer / keyword, keyword=keyword)
            return
        values = alternatives_as_enum(nodes, self._diagnostics)
        if values is not None:
            self._narrow(merged, values[0], extensible=values[1])
            return
        merged.groups.append(VariantGroup(keyword, pointer / keyword, nodes))

    def _not_known_to_hold(
        self, merged: MergedSchema, pointer: Pointer, keyword: str, variants: Sequence[SchemaLike]
    ) -> tuple[SchemaNode, ...]:
        """The variants of a group, none where one of them is known to hold.

        A base that lists its own children (``Pet: oneOf [Cat, Dog]``, ``Cat: allOf [Pet, ...]``)
        says nothing about a child by that list.
        """
        nodes = tuple(
            SchemaNode(variant, pointer / keyword / index) for index, variant in enumerate(variants)
        )
        targets = [self._target(node) for node in nodes]
        if any(target in merged.expanded and target != merged.pointer for target in targets):
            return ()
        if merged.pointer not in targets:
            return nodes
        if pointer != merged.pointer:
            return ()
        self._diagnostics.report(codes.CYCLIC_PARTS, pointer / keyword, ref=str(merged.pointer))
        return tuple(node for node in nodes if self._target(node) != merged.pointer)

    def _target(self, node: SchemaNode) -> Pointer | None:
        ref, _ = ref_and_siblings(node.value)
        return None if ref is None else self._resolver.target(ref)

    def _report_ignored(self, merged: MergedSchema, schema: Schema, pointer: Pointer) -> None:
        for name, keyword in _IGNORED.items():
            if name not in schema.model_fields_set:
                continue
            if name == "schema_not" and is_false_schema(schema):
                merged.never = True
                continue
            self._diagnostics.report(codes.IGNORED_KEYWORD, pointer / keyword, keyword=keyword)

    def _conflict(self, merged: MergedSchema, what: str) -> None:
        merged.conflict = True
        self._diagnostics.report(codes.CONFLICTING_PARTS, merged.pointer, what=what)


def _merge_object(merged: MergedSchema, schema: Schema, pointer: Pointer) -> None:
    for name, value in (schema.properties or {}).items():
        node = SchemaNode(value, pointer / "properties" / name)
        merged.properties.setdefault(name, []).append(node)
    for name in schema.required or ():
        merged.required.setdefault(name, pointer)
    for name, value in (schema.patternProperties or {}).items():
        node = SchemaNode(value, pointer / "patternProperties" / name)
        merged.patterns.setdefault(name, []).append(node)
    names = schema.propertyNames
    if isinstance(names, Schema) and names.pattern is not None:
        merged.key_pattern = names.pattern
    keyword = "additionalProperties"
    rest = schema.additionalProperties
    if rest is None:
        keyword, rest = "unevaluatedProperties", schema.unevaluatedProperties
    if is_false_schema(rest):
        merged.closed = True
    elif rest is True:
        merged.open = True
    elif rest is not None and rest is not False:
        merged.additional.append(SchemaNode(rest, pointer / keyword))


def _branches(schema: Schema, pointer: Pointer) -> Iterator[SchemaNode]:
    """The schemas that hold for some values only."""
    if schema.schema_if is not None:
        if schema.then is not None:
            yield SchemaNode(schema.then, pointer / "then")
        if schema.schema_else is not None:
            yield SchemaNode(schema.schema_else, pointer / "else")
    for name, value in (schema.dependentSchemas or {}).items():
        yield SchemaNode(value, pointer / "dependentSchemas" / name)


def _merge_array(merged: MergedSchema, schema: Schema, pointer: Pointer) -> None:
    own = schema.prefixItems or ()
    for index, value in enumerate(own):
        if index == len(merged.prefix):
            merged.prefix.append([*merged.items])  # another schema has no places for its items
        merged.prefix[index].append(SchemaNode(value, pointer / "prefixItems" / index))
    keyword, rest = "items", schema.items
    if rest is None:
        keyword, rest = "unevaluatedItems", schema.unevaluatedItems
    if is_false_schema(rest):
        merged.closed_items = True
    elif rest is not None:
        node = SchemaNode(rest, pointer / keyword)
        merged.items.append(node)
        for place in merged.prefix[len(own) :] if keyword == "items" else ():
            place.append(node)


def common_types(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, ...]:
    """The types that both allow; an integer is a number too."""
    common = [name for name in left if name in right or (name == "integer" and "number" in right)]
    if "number" in left and "number" not in right and "integer" in right:
        common.append("integer")
    return tuple(dict.fromkeys(common))
