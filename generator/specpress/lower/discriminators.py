"""Which property tells the variants of a union apart, and by which values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specpress.ir.types import Discriminator, Named, OneOf, TypeRef
from specpress.lower import codes
from specpress.lower.nodes import Place, Resolver, reference_to, split
from specpress.lower.shapes import is_struct

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.lower.flat import Flat
    from specpress.lower.flatten import Flattener
    from specpress.pointer import Pointer

_USUAL_NAMES = ("type", "kind")


@dataclass(frozen=True, slots=True)
class Variant:
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

    def _objects(self, union: OneOf, variants: Sequence[Variant]) -> dict[Pointer, Variant] | None:
        """The variants by what they are declared as; ``None`` where one is no object."""
        by_target = {one.type.target: one for one in variants if isinstance(one.type, Named)}
        found: dict[Pointer, Variant] = {}
        for one in union.variants:
            if not isinstance(one, Named):
                return None
            # A variant of an inline union within this one is not among those given.
            place = Place(reference_to(one.target), one.target)
            variant = by_target.get(one.target, Variant(place, one))
            flat = self.flat(variant.place)
            if not flat.groups and not is_struct(flat):
                return None
            found[one.target] = variant
        return found

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
        self, declared: _Declared, variants: Mapping[Pointer, Variant]
    ) -> Discriminator | None:
        mapping = self._explicit(declared, variants)
        covered = set(mapping.values())
        silent = {target: one for target, one in variants.items() if target not in covered}
        has_property = any(self._has(one, declared.name) for one in variants.values())
        if silent and not has_property:
            return self._ignore(declared, "no variant has this property")
        for target, variant in silent.items():
            values = self._values(variant, declared.name) or frozenset()
            name = self._implicit_name(variant.place)
            # Variants that share an enum of their names have one name each.
            values = name if name <= values or not values else values
            if not values:
                return self._ignore(declared, "a variant has neither a name nor a value")
            for value in values:
                if mapping.setdefault(value, target) != target:
                    return self._ignore(declared, f"{value!r} means two of them")
        return Discriminator(property_name=declared.name, mapping=tuple(sorted(mapping.items())))

    def _explicit(
        self, declared: _Declared, variants: Mapping[Pointer, Variant]
    ) -> dict[str, Pointer]:
        by_ref: dict[Pointer, Pointer] = {}
        for target, variant in variants.items():
            ref, _ = split(variant.place.value)
            by_ref[target if ref is None else self._resolver.target(ref)] = target
        found: dict[str, Pointer] = {}
        for value, ref in declared.mapping.items():
            home = self._mapped(ref)
            if home in by_ref:
                found[value] = by_ref[home]
        return found

    def _inferred(self, variants: Mapping[Pointer, Variant]) -> Discriminator | None:
        flats = {target: self.flat(variant.place) for target, variant in variants.items()}
        common = set[str].intersection(*(set(flat.required) for flat in flats.values()))
        for name in sorted(common, key=lambda name: (name not in _USUAL_NAMES, name)):
            mapping: dict[str, Pointer] = {}
            for target, variant in variants.items():
                values = self._values(variant, name)
                if not values or not mapping.keys().isdisjoint(values):
                    break
                mapping |= dict.fromkeys(values, target)
            else:
                return Discriminator(property_name=name, mapping=tuple(sorted(mapping.items())))
        return None

    def _has(self, variant: Variant, name: str) -> bool:
        flat = self.flat(variant.place)
        return name in flat.properties or bool(flat.groups)

    def _values(self, variant: Variant, name: str) -> frozenset[str] | None:
        return self._values_in(self.flat(variant.place), name, frozenset())

    def _values_in(self, flat: Flat, name: str, seen: frozenset[Pointer]) -> frozenset[str] | None:
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
            values = self._values_in(self.flat(place), name, seen | {flat.pointer})
            if values is None:
                return None
            found |= values
        return frozenset(found)

    def _implicit_name(self, place: Place) -> frozenset[str]:
        """The name that stands for a variant where nothing else does: that of its component."""
        ref, _ = split(place.value)
        if ref is None or self.flat(place).groups:
            return frozenset()
        return frozenset({self._resolver.target(ref).name})

    def _mapped(self, ref: str) -> Pointer:
        """What a mapping's value means: the name of a component, or a reference."""
        return self._resolver.component(ref) or self._resolver.target(ref)

    def _ignore(self, declared: _Declared, why: str) -> Discriminator | None:
        self._diagnostics.report(
            codes.IGNORED_DISCRIMINATOR, declared.pointer, property=declared.name, why=why
        )
        return None


@dataclass(frozen=True, slots=True)
class _Declared:
    """A discriminator as the document has it."""

    name: str
    mapping: Mapping[str, str]
    pointer: Pointer
