"""Which property tells the variants of a union apart, and by which values."""

from __future__ import annotations

from dataclasses import dataclass

from specpress.ir.types import Discriminator, Named, OneOf, TypeRef
from specpress.lower import codes
from specpress.lower.nodes import Place, Resolver, split
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specpress.pointer import Pointer
    from specpress.lower.flatten import Flat, Flattener
    from specpress.diagnostics import Diagnostics
    from collections.abc import Mapping, Sequence

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
        targets = [one.target for one in union.variants if isinstance(one, Named)]
        declared = self._declared(flat, variants)
        if len(targets) < len(union.variants):
            if declared is not None:
                self._ignore(declared, "not every variant is an object of its own")
            return None
        chosen = {v.type.target: v for v in variants if isinstance(v.type, Named)}
        if len(chosen) < len(targets):
            return None  # variants of a variant: they have been taken out of their own union
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
        return self._flattener.flatten_place(place)

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
        values = {target: self._values(one, declared.name) for target, one in silent.items()}
        for target, variant in silent.items():
            others = (values[other] for other in values if other != target)
            own = values[target] or frozenset()
            if not own or any(own & (other or frozenset()) for other in others):
                name = self._implicit_name(variant.place)
                if name is None:
                    return self._ignore(declared, "a variant has neither a name nor a value")
                own = frozenset({name})
            for value in own:
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
            target = by_ref.get(self._mapped(ref))
            if target is not None:
                found[value] = target
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
            said = self._flattener.flatten_all(places[-1].pointer, places)
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

    def _implicit_name(self, place: Place) -> str | None:
        ref, _ = split(place.value)
        return None if ref is None else self._resolver.target(ref).name

    def _mapped(self, ref: str) -> Pointer:
        """What a mapping's value means: the name of a component, or a reference."""
        return self._resolver.component(ref) or self._resolver.target(ref)

    def _ignore(self, declared: _Declared, why: str) -> None:
        self._diagnostics.report(
            codes.IGNORED_DISCRIMINATOR, declared.pointer, property=declared.name, why=why
        )


@dataclass(frozen=True, slots=True)
class _Declared:
    """A discriminator as the document has it."""

    name: str
    mapping: Mapping[str, str]
    pointer: Pointer
