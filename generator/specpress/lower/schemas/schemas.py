"""Schemas to types: every schema becomes a ``TypeRef``, and some get a declaration of their own.

Objects with properties and enums are always declared, components always too. References and
declarations are worked off from a queue, so recursion and long chains cost no stack; only arrays,
maps and alternatives recurse, and their depth is bounded.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import msgspec
from openapi_pydantic.v3.v3_1 import Reference

from specpress.ir.types import (
    Alias,
    Anything,
    Const,
    Declaration,
    Enum,
    EnumValue,
    Named,
    Never,
    OneOf,
    ScalarKind,
    TypeRef,
)
from specpress.lower import codes
from specpress.lower.flattening.flatten import Flattener
from specpress.lower.nodes import Place, Resolver, SchemaLike, plain_type, split
from specpress.lower.schemas.annotations import Facts, facts
from specpress.lower.schemas.containers import Containers
from specpress.lower.schemas.declarations import Declarations
from specpress.lower.schemas.inheritance import Inheritance
from specpress.lower.schemas.kinds import is_enum, is_struct, kinds_of
from specpress.lower.schemas.nullability import Nullability, nullable
from specpress.lower.schemas.scalars import Scalars
from specpress.lower.schemas.unions import Unions
from specpress.lower.values import docs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.lower.flattening.flat import Flat, Member
    from specpress.pointer import Pointer

MAX_DEPTH = 64
"""How deep arrays, maps and alternatives may nest inside one declaration."""

ANYTHING = Anything()
NEVER = Never()


class Schemas:
    """Lowers schemas on demand and collects the declarations they need."""

    def __init__(
        self, resolver: Resolver, diagnostics: Diagnostics, formats: Mapping[str, ScalarKind]
    ) -> None:
        """Take where references lead, where problems go, and kinds for string formats."""
        self.resolver = resolver
        self.diagnostics = diagnostics
        self.flattener = Flattener(resolver, diagnostics)
        self.scalars = Scalars(formats)
        self._nullability = Nullability(resolver)
        self._inheritance = Inheritance(resolver)
        self._containers = Containers(self)
        self._declarations = Declarations(self, self._containers)
        self._unions = Unions(self)
        self._types: dict[Pointer, TypeRef] = {}
        self._joined: dict[tuple[Pointer, ...], TypeRef] = {}
        self._active: set[Pointer] = set()
        self._queue: deque[tuple[Pointer, Flat | None]] = deque()
        self._queued: set[Pointer] = set()
        self._declared: dict[Pointer, Declaration] = {}

    # What other modules ask for

    def type(self, value: SchemaLike, pointer: Pointer) -> TypeRef:
        """The type of the schema at a place."""
        known = self._types.get(pointer)
        if known is not None:
            return known
        if pointer in self._active:
            return self.declare(pointer)
        if len(self._active) >= MAX_DEPTH:
            self.diagnostics.report(codes.SCHEMA_TOO_DEEP, pointer, limit=MAX_DEPTH)
            return ANYTHING
        self._active.add(pointer)
        found = self._types[pointer] = self._type(Place(value, pointer))
        self._active.discard(pointer)
        return found

    def reference(self, pointer: Pointer, user: Pointer) -> TypeRef:
        """The type that a reference means; ``user`` is where the reference stands."""
        place = self.resolver.schema(pointer)
        if place is None:
            self.diagnostics.report(
                codes.UNRESOLVED_REFERENCE, user, ref=str(pointer), kind="a schema"
            )
            return ANYTHING
        if not self.resolver.is_component(pointer):
            _, own = split(place.value)
            if own is not None and plain_type(own):
                return self.type(place.value, pointer)
        return nullable(self.declare(pointer), when=self._nullability.of_target(pointer))

    def simplify(self, variants: Sequence[TypeRef]) -> TypeRef:
        """One type out of several alternatives."""
        return self._unions.simplify(variants)

    def declare(self, pointer: Pointer, flat: Flat | None = None) -> Named:
        """Name a declaration, and see to it that it will be there."""
        if pointer not in self._queued:
            self._queued.add(pointer)
            self._queue.append((pointer, flat))
            if flat is not None:
                self.flattener.remember(flat)
        return Named(target=pointer)

    def declare_components(self) -> None:
        """Declare every component, used or not."""
        for name in self.resolver.schema_names:
            pointer = self.resolver.component(name)
            if pointer is not None:
                self.declare(pointer)

    def facts(self, value: SchemaLike, pointer: Pointer) -> Facts:
        """What a schema says besides its type: default, direction, documentation."""
        return facts((Place(value, pointer),), self.resolver)

    def finish(self) -> dict[Pointer, Declaration]:
        """Work off everything that has been named, and return all declarations."""
        while self._queue:
            pointer, flat = self._queue.popleft()
            if flat is None:
                self._declared[pointer] = self._declaration(pointer)
            else:
                self._declared[pointer] = self._declarations.struct_or_enum(flat)
        for pointer in self._unions.extensible:
            self._extend(pointer)
        return self._declared

    def _extend(self, pointer: Pointer) -> None:
        """Let an enum, wherever aliases lead, allow other strings."""
        declaration = self._declared[pointer]
        while isinstance(declaration, Alias) and isinstance(declaration.type, Named):
            declaration = self._declared[declaration.type.target]
        if isinstance(declaration, Enum):
            extended = msgspec.structs.replace(declaration, extensible=True)
            self._declared[declaration.origin] = extended

    def core(self, flat: Flat) -> TypeRef:
        """The type of a flat schema, null aside; declares what needs a declaration."""
        if is_struct(flat) or (is_enum(flat) and not _is_single_boolean(flat)):
            return self.declare(flat.pointer, flat)
        found = self.expression(flat)
        if isinstance(found, OneOf) and _deserves_name(found, flat):
            self._queued.add(flat.pointer)
            self._declared[flat.pointer] = self._declarations.named(flat.pointer, found, flat)
            return Named(target=flat.pointer)
        return found

    def expression(self, flat: Flat) -> TypeRef:
        """The type of a flat schema that is neither a struct nor an enum."""
        fixed = self._fixed(flat)
        if fixed is not None:
            return fixed
        if flat.groups:
            return self._unions.lower(flat)
        kinds = kinds_of(flat)
        if len(kinds) == 1:
            return self._single(flat, kinds[0], flat.pointer)
        variants = [
            self._single(flat, kind, flat.pointer / "type" / index)
            for index, kind in enumerate(kinds)
        ]
        return self.simplify(variants) if variants else ANYTHING

    def _fixed(self, flat: Flat) -> TypeRef | None:
        """The type where types and alternatives do not matter; ``None`` where they do."""
        if flat.conflict:
            return ANYTHING
        if flat.never:
            return NEVER
        if flat.const is not None:
            return self._listed((flat.const,))
        return None if flat.enum is None else self._listed(flat.enum)

    def _listed(self, values: tuple[EnumValue, ...]) -> TypeRef:
        """The type of listed values that need no declaration: null, one value, both booleans."""
        if not values or values[0].typed == "null":
            return self.scalars.plain("null", None)
        if len(values) == 1:
            return Const(value=values[0].value, typed=values[0].typed)
        return self.scalars.plain("boolean", None)

    def joined(self, places: Sequence[Place], pointer: Pointer) -> TypeRef:
        """The type of a value for which several schemas hold; ``pointer`` names their union."""
        key = tuple(dict.fromkeys(place.pointer for place in places))
        if len(key) == 1:
            return self.type(places[0].value, places[0].pointer)
        known = self._joined.get(key)
        if known is not None:
            return known
        if len(self._active) >= MAX_DEPTH:
            self.diagnostics.report(codes.SCHEMA_TOO_DEEP, pointer, limit=MAX_DEPTH)
            return ANYTHING
        self._active.add(pointer)
        core = self._from_members(self.flattener.members.of(*places), places, pointer)
        found = nullable(core, when=self._nullability.of_all(places))
        self._active.discard(pointer)
        self._joined[key] = found
        return found

    # One schema

    def _type(self, place: Place) -> TypeRef:
        value = place.value
        if isinstance(value, Reference):
            if not value.model_extra:
                return self.reference(self.resolver.target(value.ref), place.pointer)
        else:
            kind = plain_type(value)
            if kind is not None:
                return self.scalars.plain(kind, value.schema_format)
        members = self.flattener.members.of(place)
        core = self._from_members(members, (place,), place.pointer)
        return nullable(core, when=self._nullability.of(place))

    def _from_members(
        self, members: Sequence[Member], places: Sequence[Place], pointer: Pointer
    ) -> TypeRef:
        if not members:
            return ANYTHING
        if len(members) == 1 and members[0].ref is not None:
            return self.reference(members[0].ref, members[0].pointer)
        return self.core(self.flattener.gather(pointer, members, places))

    def _single(self, flat: Flat, kind: str, pointer: Pointer) -> TypeRef:
        match kind:
            case "array":
                return self._containers.array(flat)
            case "object" if is_struct(flat, among=True):
                narrowed = flat.copy(pointer, ())
                narrowed.types = ("object",)
                return self.declare(pointer, narrowed)
            case "object":
                return self._containers.map(flat)
            case _:
                return self.scalars.lower(flat, kind)

    # Declarations

    def _declaration(self, pointer: Pointer) -> Declaration:
        """The declaration of a component, or of another place that references lead to."""
        place = self.resolver.schema(pointer)
        if place is None:
            return Alias(origin=pointer, origins=(pointer,), type=ANYTHING)
        members = self.flattener.members.of(place)
        if len(members) == 1 and members[0].ref is not None:
            target = self.reference(members[0].ref, members[0].pointer)
            said = docs(self.flattener.sources(place))
            return Alias(origin=pointer, origins=(pointer,), type=target, docs=said)
        flat = self.flattener.gather(pointer, members, (place,))
        family = self._inheritance.family(pointer, flat)
        if family:
            return self._declarations.named(pointer, self._unions.family(flat, family), flat)
        if is_struct(flat) or is_enum(flat):
            return self._declarations.struct_or_enum(flat)
        self._active.add(pointer)
        found = self.expression(flat)
        self._active.discard(pointer)
        return self._declarations.named(pointer, found, flat)


def _deserves_name(found: OneOf, flat: Flat) -> bool:
    """Whether an inline union is worth a declaration: it is about objects, and has an identity."""
    if not all(isinstance(variant, Named) for variant in found.variants):
        return False
    titled = any(source.title for source in flat.sources)
    return titled or (found.discriminator is not None and flat.discriminator is not None)


def _is_single_boolean(flat: Flat) -> bool:
    return flat.enum is not None and [value.typed for value in flat.enum] == ["boolean"]
