"""Which property tells the variants of a union apart, and by which values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Discriminator, Named, OneOf, TypeRef
from specpress.lower import codes
from specpress.lower.nodes import Place, Resolver, split
from specpress.lower.schemas.kinds import is_struct

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.lower.flattening.flat import Flat
    from specpress.lower.flattening.flatten import Flattener
    from specpress.pointer import Pointer

_USUAL_NAMES = ("type", "kind")


class Variant(msgspec.Struct, frozen=True):
    """One alternative: where it stands in the document, and its type."""

    place: Place
    type: TypeRef


class Discriminators:
    """Completes the discriminators of a document and finds the ones it does not spell out."""

    def __init__(self, flattener: Flattener, resolver: Resolver, diagnostics: Diagnostics) -> None:
        """Take what reads schemas, where references lead, and where problems go."""
        self._flattener = flattener
        self._resolver = resolver
        self._diagnostics = diagnostics

    def find(self, flat: Flat, variants: Sequence[Variant], union: OneOf) -> Discriminator | None:
        """The discriminator of a union; ``None`` where nothing tells its variants apart.

        One that the document declares, on the union or on a base of all variants, comes first.
        Otherwise a required property does whose constants differ in every variant.
        """
        declared = self._declared(flat, variants)
        chosen = self._objects(union, variants)
        if chosen is None:
            if declared is not None:
                self._ignore(declared, "not every variant is an object")
            return None
        if declared is None:
            return self._inferred(chosen)
        return self._complete(declared, chosen)

    def names_itself(self, flat: Flat) -> bool:
        """Whether the mapping of a base's discriminator leads to the base."""
        if flat.discriminator is None:
            return False
        mapping = flat.discriminator[0].mapping or {}
        return any(self._mapped(ref) == flat.pointer for ref in mapping.values())

    def flat(self, place: Place) -> Flat:
        """What a variant says."""
        ref, own = split(place.value)
        if ref is not None and (own is None or not own.model_fields_set - {"$ref"}):
            found = self._flattener.flat_of(self._resolver.target(ref))
            if found is not None:
                return found
        return self._flattener.flatten(place.pointer, place)

    def _objects(self, union: OneOf, variants: Sequence[Variant]) -> dict[Pointer, _Object] | None:
        """The variants by what they are declared as; ``None`` where one is no object."""
        places = {one.type.target: one.place for one in variants if isinstance(one.type, Named)}
        found: dict[Pointer, _Object] = {}
        for one in union.variants:
            if not isinstance(one, Named):
                return None
            flat = self._flattener.flat_of(one.target)
            if flat is None or not (flat.groups or is_struct(flat)):
                return None
            # A variant of an inline union within this one is not among those given.
            place = places.get(one.target)
            found[one.target] = _Object(flat, None if place is None else self._target(place))
        return found

    def _target(self, place: Place) -> Pointer | None:
        ref, _ = split(place.value)
        return None if ref is None else self._resolver.target(ref)

    def _declared(self, flat: Flat, variants: Sequence[Variant]) -> _Declared | None:
        found = flat.discriminator
        if found is None:
            inherited = [self.flat(variant.place).discriminator for variant in variants]
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
        silent = {target: one for target, one in variants.items() if target not in covered}
        if silent and not any(_has(one.flat, declared.name) for one in variants.values()):
            return self._ignore(declared, "no variant has this property")
        for target, variant in silent.items():
            values = self._values(variant.flat, declared.name, frozenset()) or frozenset()
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
            home = self._mapped(ref)
            if home in by_ref:
                found[value] = by_ref[home]
        return found

    def _inferred(self, variants: Mapping[Pointer, _Object]) -> Discriminator | None:
        common = set[str].intersection(*(set(one.flat.required) for one in variants.values()))
        for name in sorted(common, key=lambda name: (name not in _USUAL_NAMES, name)):
            mapping: dict[str, Pointer] = {}
            for target, variant in variants.items():
                values = self._values(variant.flat, name, frozenset())
                if not values or not mapping.keys().isdisjoint(values):
                    break
                mapping |= dict.fromkeys(values, target)
            else:
                return Discriminator(property_name=name, mapping=tuple(sorted(mapping.items())))
        return None

    def _values(self, flat: Flat, name: str, seen: frozenset[Pointer]) -> frozenset[str] | None:
        """The values that a property can have; ``None`` where they are not a few known texts."""
        places = flat.properties.get(name)
        if places:
            said = self._flattener.flatten(places[-1].pointer, *places)
            listed = said.enum or () if said.const is None else (said.const,)
            texts = frozenset(one.value for one in listed if isinstance(one.value, str))
            return texts if texts and len(texts) == len(listed) else None
        if not flat.groups or flat.pointer in seen:
            return None
        found: set[str] = set()
        for place in flat.groups[0].variants:
            values = self._values(self.flat(place), name, seen | {flat.pointer})
            if values is None:
                return None
            found |= values
        return frozenset(found)

    def _mapped(self, ref: str) -> Pointer:
        """What a mapping's value means: the name of a component, or a reference."""
        return self._resolver.component(ref) or self._resolver.target(ref)

    def _ignore(self, declared: _Declared, why: str) -> Discriminator | None:
        self._diagnostics.report(
            codes.IGNORED_DISCRIMINATOR, declared.pointer, property=declared.name, why=why
        )
        return None


class _Object(msgspec.Struct, frozen=True):
    """A variant that is an object: what it says, and the place that the document refers to."""

    flat: Flat
    ref: Pointer | None


def _has(flat: Flat, name: str) -> bool:
    return name in flat.properties or bool(flat.groups)


def _implicit_name(variant: _Object) -> frozenset[str]:
    """The name that stands for a variant where nothing else does: that of its component."""
    if variant.ref is None or variant.flat.groups:
        return frozenset()
    return frozenset({variant.ref.name})


class _Declared(msgspec.Struct, frozen=True):
    """A discriminator as the document has it."""

    name: str
    mapping: Mapping[str, str]
    pointer: Pointer
