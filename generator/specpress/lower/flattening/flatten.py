"""All that a schema says, gathered in one place: ``allOf`` and keywords beside ``$ref`` merged.

A ``Flat`` is built by absorbing schemas one after another. Everything absorbed holds at once, so
types, enums and bounds narrow while properties add up. (Somewhat longer than other modules: it
handles every keyword of JSON Schema, each in a few lines.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Schema

from specpress.lower import codes
from specpress.lower.flattening.bounds import both_patterns, common_multiple
from specpress.lower.flattening.enums import (
    alternatives_as_enum,
    enum_values,
    intersect,
    scalar_const,
)
from specpress.lower.flattening.flat import Flat, Group
from specpress.lower.flattening.members import Members, only_constrains, only_variant
from specpress.lower.nodes import Place, Resolver, SchemaLike, is_nothing, split, type_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.ir.types import EnumValue
    from specpress.lower.flattening.flat import GroupKeyword, Member
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


MAX_REFS = 64
"""How many references deep a schema may be made of others: each has all that those before say."""


class Flattener:
    """Gathers schemas into ``Flat`` values."""

    def __init__(self, resolver: Resolver, diagnostics: Diagnostics) -> None:
        """Take where references are looked up and problems are reported."""
        self.members = Members(resolver, diagnostics)
        self._resolver = resolver
        self._diagnostics = diagnostics
        self._flats: dict[Pointer, Flat | None] = {}

    def flat_of(self, pointer: Pointer) -> Flat | None:
        """What the schema at a place says, remembered; ``None`` where there is no schema."""
        if pointer not in self._flats:
            place = self._resolver.schema(pointer)
            self._flats[pointer] = None if place is None else self.flatten(pointer, place)
        return self._flats[pointer]

    def remember(self, flat: Flat) -> None:
        """Answer ``flat_of`` by this: merged schemas stand at places the document does not have."""
        self._flats[flat.pointer] = flat

    def flatten(self, pointer: Pointer, *places: Place) -> Flat:
        """What schemas that hold at once say together; ``pointer`` is where that is said."""
        return self.gather(pointer, self.members.of(*places), places)

    def gather(self, pointer: Pointer, members: Iterable[Member], places: Sequence[Place]) -> Flat:
        """The same for schemas that have been taken apart already."""
        flat = Flat(pointer=pointer, expanded={pointer})
        for place in places:
            self._annotate(flat, place)
        self.absorb(flat, members)
        return flat

    def sources(self, place: Place) -> list[Schema]:
        """The schemas that document a place: its own, and the inline parts of its allOf."""
        flat = Flat(pointer=place.pointer)
        self._annotate(flat, place)
        return flat.sources

    def absorb(self, flat: Flat, members: Iterable[Member]) -> None:
        """Make a flat schema say what these parts say too, and what they refer to."""
        waiting = [(member, 0) for member in members][::-1]
        while waiting:
            member, depth = waiting.pop()
            if member.schema is not None:
                self._absorb_schema(flat, member.schema, member.pointer)
            if member.ref is None:
                continue
            if depth == MAX_REFS:
                self._diagnostics.report(codes.SCHEMA_TOO_DEEP, member.pointer, limit=MAX_REFS)
                continue
            inner = self._referred(flat, member.ref, member.pointer)
            waiting += [(each, depth + 1) for each in inner][::-1]

    def _referred(self, flat: Flat, ref: Pointer, pointer: Pointer) -> Sequence[Member]:
        """The parts of what a reference leads to; none where they have been absorbed already."""
        if ref in flat.expanded:
            if ref == flat.pointer:
                self._diagnostics.report(codes.CYCLIC_PARTS, pointer, ref=str(ref))
            return ()
        flat.expanded.add(ref)
        place = self._resolver.schema(ref)
        if place is None:
            self._diagnostics.report(
                codes.UNRESOLVED_REFERENCE, pointer, ref=str(ref), kind="a schema"
            )
            return ()
        _, own = split(place.value)
        if own is not None and own.discriminator is not None and flat.discriminator is None:
            flat.discriminator = (own.discriminator, ref)
        return self.members.of(place)

    def _annotate(self, flat: Flat, place: Place) -> None:
        """Keep what a schema and the inline parts of its allOf say for people."""
        _, own = split(place.value)
        if own is None:
            return
        flat.sources.append(own)
        if own.discriminator is not None and flat.discriminator is None:
            flat.discriminator = (own.discriminator, place.pointer)
        for index, part in enumerate(own.allOf or ()):
            if split(part)[0] is None:
                self._annotate(flat, Place(part, place.pointer / "allOf" / index))

    def _absorb_schema(self, flat: Flat, schema: Schema, pointer: Pointer) -> None:
        found = schema.model_fields_set
        if "type" in found:
            self._absorb_type(flat, schema)
        if not _VALUES.isdisjoint(found):
            self._absorb_values(flat, schema, pointer)
        if not _CONTENT.isdisjoint(found):
            _absorb_content(flat, schema)
        if not _BOUNDS.isdisjoint(found):
            self._absorb_bounds(flat, schema, pointer)
        if not _OBJECT.isdisjoint(found):
            _absorb_object(flat, schema, pointer)
        if not _ARRAY.isdisjoint(found):
            _absorb_array(flat, schema, pointer)
        self._absorb_group(flat, "oneOf", schema.oneOf or (), pointer)
        self._absorb_group(flat, "anyOf", schema.anyOf or (), pointer)
        if not _IGNORED.keys().isdisjoint(found):
            self._absorb_ignored(flat, schema, pointer)

    def _absorb_type(self, flat: Flat, schema: Schema) -> None:
        names = type_names(schema)
        kept = tuple(name for name in names if name != "null") or names
        if flat.types is None:
            flat.types = kept
            return
        common = _common_types(flat.types, kept)
        if not common:
            self._conflict(flat, f"types {' and '.join(sorted({*flat.types, *kept}))}")
            return
        flat.types = common

    def _absorb_values(self, flat: Flat, schema: Schema, pointer: Pointer) -> None:
        if "enum" in schema.model_fields_set:
            values = enum_values(schema, pointer, self._diagnostics)
            if values is not None:
                self._narrow(flat, values)
        if "const" in schema.model_fields_set:
            value = scalar_const(schema, pointer, self._diagnostics)
            if value is None:
                return
            if flat.const not in (None, value):
                self._conflict(flat, "two different constants")
            flat.const = value

    def _narrow(
        self, flat: Flat, values: tuple[EnumValue, ...], *, extensible: bool = False
    ) -> None:
        if flat.enum is None or (flat.extensible and not extensible):
            flat.enum, flat.extensible = values, extensible
            return
        if extensible:  # says nothing about what is listed already
            return
        common = intersect(flat.enum, values)
        if not common:
            self._conflict(flat, "enums without a common value")
            return
        flat.enum = common

    def _absorb_bounds(self, flat: Flat, schema: Schema, pointer: Pointer) -> None:
        bounds = flat.bounds
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
        flat.pattern = both_patterns(flat.pattern, schema.pattern or None)
        flat.unique = flat.unique or bool(schema.uniqueItems)

    def _absorb_group(
        self, flat: Flat, keyword: GroupKeyword, variants: Sequence[SchemaLike], pointer: Pointer
    ) -> None:
        if not variants or only_variant(variants) is not None:
            return
        places = self._not_known(flat, pointer, keyword, variants)
        if not places:
            return
        if all(only_constrains(place.value) for place in places):
            self._diagnostics.report(codes.IGNORED_ALTERNATIVES, pointer / keyword, keyword=keyword)
            return
        values = alternatives_as_enum(places, self._diagnostics)
        if values is not None:
            self._narrow(flat, values[0], extensible=values[1])
            return
        flat.groups.append(Group(keyword, pointer / keyword, places))

    def _not_known(
        self, flat: Flat, pointer: Pointer, keyword: str, variants: Sequence[SchemaLike]
    ) -> tuple[Place, ...]:
        """The variants of a group, none where one of them is known to hold.

        A base that lists its own children (``Pet: oneOf [Cat, Dog]``, ``Cat: allOf [Pet, ...]``)
        says nothing about a child by that list.
        """
        places = tuple(
            Place(variant, pointer / keyword / index) for index, variant in enumerate(variants)
        )
        targets = [self._target(place) for place in places]
        if any(target in flat.expanded and target != flat.pointer for target in targets):
            return ()
        if flat.pointer not in targets:
            return places
        if pointer != flat.pointer:
            return ()
        self._diagnostics.report(codes.CYCLIC_PARTS, pointer / keyword, ref=str(flat.pointer))
        return tuple(place for place in places if self._target(place) != flat.pointer)

    def _target(self, place: Place) -> Pointer | None:
        ref, _ = split(place.value)
        return None if ref is None else self._resolver.target(ref)

    def _absorb_ignored(self, flat: Flat, schema: Schema, pointer: Pointer) -> None:
        for name, keyword in _IGNORED.items():
            if name not in schema.model_fields_set:
                continue
            if name == "schema_not" and is_nothing(schema):
                flat.never = True
                continue
            self._diagnostics.report(codes.IGNORED_KEYWORD, pointer / keyword, keyword=keyword)

    def _conflict(self, flat: Flat, what: str) -> None:
        flat.conflict = True
        self._diagnostics.report(codes.CONFLICTING_PARTS, flat.pointer, what=what)


def _absorb_content(flat: Flat, schema: Schema) -> None:
    flat.format = schema.schema_format or flat.format
    flat.content_encoding = schema.contentEncoding or flat.content_encoding
    flat.content_media_type = schema.contentMediaType or flat.content_media_type


def _absorb_object(flat: Flat, schema: Schema, pointer: Pointer) -> None:
    for name, value in (schema.properties or {}).items():
        place = Place(value, pointer / "properties" / name)
        flat.properties.setdefault(name, []).append(place)
    for name in schema.required or ():
        flat.required.setdefault(name, pointer)
    for name, value in (schema.patternProperties or {}).items():
        place = Place(value, pointer / "patternProperties" / name)
        flat.patterns.setdefault(name, []).append(place)
    names = schema.propertyNames
    if isinstance(names, Schema) and names.pattern is not None:
        flat.key_pattern = names.pattern
    keyword = "additionalProperties"
    rest = schema.additionalProperties
    if rest is None:
        keyword, rest = "unevaluatedProperties", schema.unevaluatedProperties
    if is_nothing(rest):
        flat.closed = True
    elif rest is True:
        flat.open = True
    elif rest is not None and rest is not False:
        flat.additional.append(Place(rest, pointer / keyword))


def _absorb_array(flat: Flat, schema: Schema, pointer: Pointer) -> None:
    for index, value in enumerate(schema.prefixItems or ()):
        if index == len(flat.prefix):
            flat.prefix.append([])
        flat.prefix[index].append(Place(value, pointer / "prefixItems" / index))
    keyword, rest = "items", schema.items
    if rest is None:
        keyword, rest = "unevaluatedItems", schema.unevaluatedItems
    if is_nothing(rest):
        flat.closed_items = True
    elif rest is not None:
        flat.items.append(Place(rest, pointer / keyword))


def _common_types(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, ...]:
    """The types that both allow; an integer is a number too."""
    common = [name for name in left if name in right or (name == "integer" and "number" in right)]
    if "number" in left and "number" not in right and "integer" in right:
        common.append("integer")
    return tuple(dict.fromkeys(common))
