"""Structural identity: declarations that say the same become one.

Two inline declarations are the same when they have the same kind, the same wire names and, by
canonical identity, the same types; documentation does not count. A component stays itself even
where another one equals it, because its author named both; inline ones merge into an equal
component or into each other. The method is partition refinement, so recursion needs no care.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping
from typing import TypeAlias, assert_never

import msgspec

from specpress.ir.types import (
    Alias,
    Anything,
    Const,
    Declaration,
    Discriminator,
    Enum,
    Field,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    Struct,
    TupleOf,
    TypeRef,
    Union,
)
from specpress.lower.identity.partition import coarsest
from specpress.lower.identity.substitution import substitute
from specpress.pointer import Pointer

Declarations: TypeAlias = dict[Pointer, Declaration]
_Key: TypeAlias = Hashable


def deduplicate(
    declarations: Mapping[Pointer, Declaration], is_component: Callable[[Pointer], bool]
) -> tuple[Declarations, dict[Pointer, Pointer]]:
    """Merge equal declarations.

    Args:
        declarations: All of them, by pointer.
        is_component: Tells the places whose declarations are never merged with one another.

    Returns:
        The declarations that remain, sorted by pointer and with all their origins, and for every
        one that is gone the one that stands for it.
    """
    canonical = _canonical(declarations, is_component)
    origins: defaultdict[Pointer, list[Pointer]] = defaultdict(list)
    for pointer in declarations:
        origins[canonical.get(pointer, pointer)].append(pointer)
    kept: Declarations = {}
    for pointer in sorted(origins):
        others = sorted(set(origins[pointer]) - {pointer}, key=_preference)
        declaration = msgspec.structs.replace(declarations[pointer], origins=(pointer, *others))
        kept[pointer] = substitute(declaration, canonical)
    return kept, canonical


def _canonical(
    declarations: Mapping[Pointer, Declaration], is_component: Callable[[Pointer], bool]
) -> dict[Pointer, Pointer]:
    links: dict[Pointer, list[Pointer]] = {}
    shapes: dict[Pointer, _Key] = {}
    for pointer, declaration in declarations.items():
        links[pointer] = []
        shapes[pointer] = _shape(declaration, links[pointer])
    classes = coarsest(_numbered(shapes), links)
    components = {pointer for pointer in declarations if is_component(pointer)}
    while True:
        heads = _heads(classes, components)
        stands = {one: one if one in components else heads[classes[one]] for one in classes}
        finer = _refined(classes, links, stands)
        if len(set(finer.values())) == len(heads):
            break
        classes = finer
    return {pointer: head for pointer, head in stands.items() if pointer != head}


def _heads(classes: Mapping[Pointer, int], components: set[Pointer]) -> dict[int, Pointer]:
    """The member of each class that stands for it: a component first, then the shortest place."""
    heads: dict[int, Pointer] = {}
    for pointer in sorted(classes, key=lambda one: (one not in components, *_preference(one))):
        heads.setdefault(classes[pointer], pointer)
    return heads


def _preference(pointer: Pointer) -> tuple[int, int, str]:
    return (pointer.count("/"), len(pointer), pointer)


def _refined(
    classes: Mapping[Pointer, int],
    links: Mapping[Pointer, list[Pointer]],
    identity: Mapping[Pointer, _Key],
) -> dict[Pointer, int]:
    """Split every class so that its members lead, link by link, to the same identities."""
    return _numbered(
        {
            pointer: (number, *[identity.get(target, target) for target in links[pointer]])
            for pointer, number in classes.items()
        }
    )


def _numbered(keys: Mapping[Pointer, _Key]) -> dict[Pointer, int]:
    numbers: dict[_Key, int] = {}
    return {pointer: numbers.setdefault(key, len(numbers)) for pointer, key in keys.items()}


# What a declaration says, with its links taken out in order


def _shape(declaration: Declaration, links: list[Pointer]) -> _Key:
    match declaration:
        case Struct():
            fields = tuple([_field_shape(field, links) for field in declaration.fields])
            rest = None if declaration.additional is None else _type(declaration.additional, links)
            return ("struct", fields, rest, repr(declaration.constraints))
        case Enum():
            values = frozenset((value.typed, value.value) for value in declaration.values)
            return ("enum", values, declaration.extensible)
        case Union():
            return ("union", _type(declaration.type, links))
        case Alias():
            return ("alias", _type(declaration.type, links))
        case _:
            assert_never(declaration)


def _field_shape(field: Field, links: list[Pointer]) -> _Key:
    return (
        field.name,
        _type(field.type, links),
        field.required,
        repr(field.default),
        field.read_only,
        field.write_only,
        field.secret,
    )


def _type(found: TypeRef, links: list[Pointer]) -> _Key:  # noqa: PLR0911 - one per kind
    match found:
        case Named():
            links.append(found.target)
            return "named"
        case Scalar() | Const() | Anything() | Never():
            return found
        case Nullable():
            return ("null", _type(found.inner, links))
        case ListOf():
            return ("list", _type(found.item, links), found.constraints)
        case MapOf():
            return ("map", _type(found.value, links), found.key_pattern, found.constraints)
        case TupleOf():
            rest = None if found.rest is None else _type(found.rest, links)
            items = tuple([_type(item, links) for item in found.items])
            return ("tuple", items, rest, found.constraints)
        case OneOf():
            variants = tuple([_type(variant, links) for variant in found.variants])
            return ("one", variants, _discriminator(found.discriminator, links))
        case _:
            assert_never(found)


def _discriminator(found: Discriminator | None, links: list[Pointer]) -> _Key:
    if found is None:
        return None
    links.extend(target for _, target in found.mapping)
    return (found.property_name, tuple(value for value, _ in found.mapping))
