"""All that a schema says, gathered in one place: ``allOf`` and keywords beside ``$ref`` merged.

A ``Flat`` is what the rest of lowering reads. It is built by absorbing schemas one after another;
everything absorbed holds at once, so types, enums and bounds narrow while properties add up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Discriminator, Schema

from specpress.lower import codes
from specpress.lower.enums import alternatives_as_enum, enum_values, intersect, scalar_const
from specpress.lower.nodes import (
    STRUCTURAL,
    Place,
    Resolver,
    SchemaLike,
    is_nothing,
    is_only_null,
    is_structural,
    split,
    type_names,
)
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.ir.types import EnumValue
    from collections.abc import Iterable, Iterator, Sequence

GroupKeyword = Literal["oneOf", "anyOf"]

_LOWER_BOUNDS = ("minimum", "exclusiveMinimum")
_UPPER_BOUNDS = ("maximum", "exclusiveMaximum")
_LOWER_COUNTS = ("minLength", "minItems", "minProperties")
_UPPER_COUNTS = ("maxLength", "maxItems", "maxProperties")
_BOUNDS = frozenset(
    (*_LOWER_BOUNDS, *_UPPER_BOUNDS, *_LOWER_COUNTS, *_UPPER_COUNTS, "multipleOf", "pattern")
)
_IGNORED = {
    "schema_not": "not",
    "schema_if": "if",
    "contains": "contains",
    "dependentSchemas": "dependentSchemas",
    "dependentRequired": "dependentRequired",
}
_TYPELESS = frozenset(
    {
        "required",
        "minProperties",
        "maxProperties",
        "schema_not",
        "schema_if",
        "then",
        "schema_else",
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
    }
)
"""Keywords that only constrain: an alternative of nothing else describes no type of its own."""

_MAX_PARTS = 60
"""How deep allOf may nest before it is taken for a mistake."""


@dataclass(frozen=True, slots=True)
class Member:
    """One part of a schema: a reference, or a schema without its ``allOf`` and ``$ref``."""

    pointer: Pointer
    schema: Schema | None = None
    ref: Pointer | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The alternatives of one ``oneOf`` or ``anyOf``."""

    keyword: GroupKeyword
    pointer: Pointer
    variants: tuple[Place, ...]


@dataclass(slots=True, kw_only=True)
class Flat:
    """Everything that holds for a value at once. Names are those of JSON Schema."""

    pointer: Pointer
    sources: list[Schema] = field(default_factory=list[Schema])
    types: tuple[str, ...] | None = None
    enum: tuple[EnumValue, ...] | None = None
    const: EnumValue | None = None
    format: str | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    bounds: dict[str, int | float] = field(default_factory=dict[str, "int | float"])
    pattern: str | None = None
    unique: bool = False
    properties: dict[str, list[Place]] = field(default_factory=dict[str, "list[Place]"])
    required: dict[str, Pointer] = field(default_factory=dict[str, Pointer])
    additional: list[Place] = field(default_factory=list[Place])
    open: bool = False
    closed: bool = False
    patterns: dict[str, list[Place]] = field(default_factory=dict[str, "list[Place]"])
    key_pattern: str | None = None
    items: list[Place] = field(default_factory=list[Place])
    prefix: list[list[Place]] = field(default_factory=list["list[Place]"])
    closed_items: bool = False
    groups: list[Group] = field(default_factory=list[Group])
    discriminator: tuple[Discriminator, Pointer] | None = None
    never: bool = False
    conflict: bool = False
    expanded: set[Pointer] = field(default_factory=set[Pointer])

    def copy(self, pointer: Pointer, groups: Sequence[Group]) -> Flat:
        """The same at another place and with other alternatives, to absorb more into."""
        return Flat(
            pointer=pointer,
            sources=list(self.sources),
            types=self.types,
            enum=self.enum,
            const=self.const,
            format=self.format,
            content_encoding=self.content_encoding,
            content_media_type=self.content_media_type,
            bounds=dict(self.bounds),
            pattern=self.pattern,
            unique=self.unique,
            properties={name: list(places) for name, places in self.properties.items()},
            required=dict(self.required),
            additional=list(self.additional),
            open=self.open,
            closed=self.closed,
            patterns={name: list(places) for name, places in self.patterns.items()},
            key_pattern=self.key_pattern,
            items=list(self.items),
            prefix=[list(places) for places in self.prefix],
            closed_items=self.closed_items,
            groups=list(groups),
            never=self.never,
            conflict=self.conflict,
            expanded=set(self.expanded),
        )


class Flattener:
    """Gathers schemas into ``Flat`` values."""

    def __init__(self, resolver: Resolver, diagnostics: Diagnostics) -> None:
        """Take where references are looked up and problems are reported."""
        self._resolver = resolver
        self._diagnostics = diagnostics
        self._flats: dict[Pointer, Flat | None] = {}

    def members(self, place: Place, depth: int = 0) -> list[Member]:
        """The parts of a schema that say something, ``allOf`` taken apart, references kept."""
        ref, own = split(place.value)
        found: list[Member] = []
        if ref is not None:
            found.append(Member(pointer=place.pointer, ref=self._resolver.target(ref)))
        if own is None:
            return found
        parts = own.allOf or ()
        if depth > _MAX_PARTS:
            self._diagnostics.report(codes.TOO_DEEP, place.pointer, limit=_MAX_PARTS)
            parts = ()
        for index, part in enumerate(parts):
            found += self.members(Place(part, place.pointer / "allOf" / index), depth + 1)
        for keyword, index, only in _only_variants(own):
            found += self.members(Place(only, place.pointer / keyword / index), depth + 1)
        if is_structural(own):
            found.append(Member(pointer=place.pointer, schema=own))
        return _without_empty(found)

    def flat_of(self, pointer: Pointer) -> Flat | None:
        """What the schema at a place says, remembered; ``None`` where there is no schema."""
        if pointer not in self._flats:
            place = self._resolver.schema(pointer)
            self._flats[pointer] = None if place is None else self.flatten_place(place)
        return self._flats[pointer]

    def flatten_place(self, place: Place) -> Flat:
        """What one schema says."""
        return self.flatten(place.pointer, self.members(place), (place,))

    def flatten_all(self, pointer: Pointer, places: Sequence[Place]) -> Flat:
        """What several schemas say together."""
        return self.flatten(pointer, self.members_of(places), places)

    def members_of(self, places: Sequence[Place]) -> list[Member]:
        """The parts of several schemas that hold at once."""
        return _without_empty([member for place in places for member in self.members(place)])

    def sources(self, place: Place) -> list[Schema]:
        """The schemas that document a place: its own, and the inline parts of its allOf."""
        flat = Flat(pointer=place.pointer)
        self._annotate(flat, place)
        return flat.sources

    def flatten(self, pointer: Pointer, members: Iterable[Member], places: Sequence[Place]) -> Flat:
        """What several parts say together; annotations come from ``places``."""
        flat = Flat(pointer=pointer, expanded={pointer})
        for place in places:
            self._annotate(flat, place)
        self.absorb(flat, members)
        return flat

    def absorb(self, flat: Flat, members: Iterable[Member]) -> None:
        """Make a flat schema say what these parts say too."""
        for member in members:
            if member.schema is not None:
                self._absorb_schema(flat, member.schema, member.pointer)
            if member.ref is not None:
                self._absorb_ref(flat, member.ref, member.pointer)

    def _absorb_ref(self, flat: Flat, ref: Pointer, pointer: Pointer) -> None:
        if ref in flat.expanded:
            if ref == flat.pointer or ref == pointer:
                self._diagnostics.report(codes.CYCLIC_PARTS, pointer, ref=str(ref))
            return
        flat.expanded.add(ref)
        place = self._resolver.schema(ref)
        if place is None:
            self._diagnostics.report(
                codes.UNRESOLVED_REFERENCE, pointer, ref=str(ref), kind="a schema"
            )
            return
        _, own = split(place.value)
        if own is not None and own.discriminator is not None and flat.discriminator is None:
            flat.discriminator = (own.discriminator, ref)
        self.absorb(flat, self.members(place))

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
        if "enum" in found or "const" in found:
            self._absorb_values(flat, schema, pointer)
        if "schema_format" in found:
            flat.format = schema.schema_format or flat.format
        if "contentEncoding" in found:
            flat.content_encoding = schema.contentEncoding
        if "contentMediaType" in found:
            flat.content_media_type = schema.contentMediaType
        if not _BOUNDS.isdisjoint(found):
            self._absorb_bounds(flat, schema, pointer)
        flat.unique = flat.unique or bool(schema.uniqueItems)
        if not _OBJECT.isdisjoint(found):
            _absorb_object(flat, schema, pointer)
        if not _ARRAY.isdisjoint(found):
            _absorb_array(flat, schema, pointer)
        if schema.oneOf:
            self._absorb_group(flat, "oneOf", schema.oneOf, pointer)
        if schema.anyOf:
            self._absorb_group(flat, "anyOf", schema.anyOf, pointer)
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

    def _narrow(self, flat: Flat, values: tuple[EnumValue, ...]) -> None:
        if flat.enum is None:
            flat.enum = values
            return
        common = intersect(flat.enum, values)
        if not common:
            self._conflict(flat, "enums without a common value")
            return
        flat.enum = common

    def _absorb_bounds(self, flat: Flat, schema: Schema, pointer: Pointer) -> None:
        bounds = flat.bounds
        for keyword in _LOWER_BOUNDS + _UPPER_BOUNDS + _LOWER_COUNTS + _UPPER_COUNTS:
            value: int | float | None = getattr(schema, keyword)
            if value is None:
                continue
            number = self._resolver.exact(value, pointer / keyword)
            tighter = max if keyword in _LOWER_BOUNDS + _LOWER_COUNTS else min
            bounds[keyword] = tighter(bounds.get(keyword, number), number)
        if schema.multipleOf is not None:
            bounds["multipleOf"] = self._resolver.exact(schema.multipleOf, pointer / "multipleOf")
        if schema.pattern is not None:
            flat.pattern = schema.pattern

    def _absorb_group(
        self, flat: Flat, keyword: GroupKeyword, variants: Sequence[SchemaLike], pointer: Pointer
    ) -> None:
        places = tuple(
            Place(variant, pointer / keyword / index) for index, variant in enumerate(variants)
        )
        if any(self._target(place) in flat.expanded for place in places):
            places = self._without_self(flat, pointer, places)
        if not places or _only_variant(variants) is not None:
            return
        if all(_only_constrains(place) for place in places):
            self._diagnostics.report(codes.IGNORED_ALTERNATIVES, pointer / keyword, keyword=keyword)
            return
        values = alternatives_as_enum(places, self._diagnostics)
        if values is not None:
            self._narrow(flat, values)
            return
        flat.groups.append(Group(keyword, pointer / keyword, places))

    def _target(self, place: Place) -> Pointer | None:
        ref, _ = split(place.value)
        return None if ref is None else self._resolver.target(ref)

    def _without_self(
        self, flat: Flat, pointer: Pointer, places: tuple[Place, ...]
    ) -> tuple[Place, ...]:
        """Leave out variants that lead back here.

        A base that lists its own children (``Pet: oneOf [Cat, Dog]``, ``Cat: allOf [Pet, …]``)
        says nothing about a child by that list: it is left out as a whole.
        """
        if pointer != flat.pointer and flat.pointer in map(self._target, places):
            return ()
        return tuple(place for place in places if self._target(place) not in flat.expanded)

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
    wide = {*right, "integer"} if "number" in right else set(right)
    common = [name for name in left if name in wide]
    if "number" in left and "integer" in right and "integer" not in common:
        common = ["integer" if name == "number" else name for name in (*common, "number")]
        common = [name for name in common if name in right]
    return tuple(dict.fromkeys(common))


def _only_variants(schema: Schema) -> Iterator[tuple[str, int, SchemaLike]]:
    """Alternatives that are none: one variant, null aside, holds as parts of allOf do."""
    for keyword, variants in (("oneOf", schema.oneOf), ("anyOf", schema.anyOf)):
        index = _only_variant(variants or ())
        if variants and index is not None:
            yield keyword, index, variants[index]


def _only_variant(variants: Sequence[SchemaLike]) -> int | None:
    found = [index for index, one in enumerate(variants) if not is_only_null(one)]
    return found[0] if len(found) == 1 else None


def _only_constrains(place: Place) -> bool:
    ref, own = split(place.value)
    if ref is not None or own is None:
        return False
    found = own.model_fields_set & STRUCTURAL
    if found == {"properties", "required"} or found == {"properties"}:
        return _only_requires(own)
    return bool(found) and found <= _TYPELESS and not is_nothing(own)


def _only_requires(schema: Schema) -> bool:
    """Whether the properties named have no schema of their own to add."""
    return all(
        isinstance(value, Schema) and not value.model_fields_set
        for value in (schema.properties or {}).values()
    )


def _adds_nothing(schema: Schema) -> bool:
    """Whether a schema says nothing beside a reference: ``type: object`` and the like."""
    found = schema.model_fields_set & STRUCTURAL
    return found <= {"type", "allOf", "oneOf", "anyOf", "properties"} and not (
        schema.properties or _has_groups(schema)
    )


def _has_groups(schema: Schema) -> bool:
    """Whether a schema has alternatives that are more than one variant and null."""
    groups = (group for group in (schema.oneOf, schema.anyOf) if group)
    return any(_only_variant(group) is None for group in groups)


def _without_empty(members: list[Member]) -> list[Member]:
    """Leave out repeated references, and bare types beside something that says more."""
    if len(members) == 1:
        return members
    kept: list[Member] = []
    for member in members:
        if any(member.ref is not None and member.ref == other.ref for other in kept):
            continue
        kept.append(member)
    if any(member.ref is not None for member in kept):
        said = [
            member for member in kept if member.schema is None or not _adds_nothing(member.schema)
        ]
        return said or kept
    return kept
