"""Declarations that stand for themselves: ``A`` is ``B`` and ``B`` is ``A``.

Recursion through a property, an array or a map is fine and common. Through names alone it says
nothing, and no type can express it. Declarations that stand for one another have the same values:
all that any of them names besides the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import (
    Alias,
    Anything,
    Declaration,
    Discriminator,
    Named,
    Nullable,
    OneOf,
    TypeRef,
    Union,
)
from specpress.lower import codes
from specpress.lower.limits import MAX_VARIANTS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from specpress.diagnostics import Diagnostics
    from specpress.pointer import Pointer


def cut_cycles(
    declarations: Mapping[Pointer, Declaration], diagnostics: Diagnostics
) -> dict[Pointer, Declaration]:
    """The declarations without links by which one stands for itself; each cut is reported."""
    found = dict(declarations)
    search = _Search(declarations)
    for source, target in search.back:
        diagnostics.report(codes.CYCLIC_PARTS, source, ref=str(target))
    for circle in search.circles:
        first, *others = circle
        if others:
            types = [_type(found[one]) for one in circle]
            found[first] = _declared(found[first], _union_of(types, frozenset(circle)))
        else:
            found[first] = _declared(found[first], _without(_type(found[first]), first))
        for one in others:
            found[one] = _declared(found[one], Named(target=first))
    return found


def _declared(declaration: Declaration, found: TypeRef) -> Declaration:
    """The declaration with another type."""
    if isinstance(declaration, Union) and isinstance(found, OneOf):
        return msgspec.structs.replace(declaration, type=found)
    return Alias(
        origin=declaration.origin, origins=declaration.origins, type=found, docs=declaration.docs
    )


class _Search:
    """Goes along links, depth first from the first place on (Tarjan).

    ``back`` are the links that close a circle; ``circles`` the declarations that stand for one
    another, in the order of their places.
    """

    def __init__(self, declarations: Mapping[Pointer, Declaration]) -> None:
        self.back: list[tuple[Pointer, Pointer]] = []
        self.circles: list[list[Pointer]] = []
        self._declarations = declarations
        self._numbers: dict[Pointer, int] = {}
        self._lowest: dict[Pointer, int] = {}  # of what can be reached
        self._open: dict[Pointer, None] = {}  # visited, and their circle perhaps not complete
        self._path: dict[Pointer, Iterator[Pointer]] = {}
        for start in sorted(declarations):
            if start not in self._numbers:
                self._visit(start)
                self._run()

    def _visit(self, place: Pointer) -> None:
        self._numbers[place] = self._lowest[place] = len(self._numbers)
        self._open[place] = None
        self._path[place] = iter(_links(self._declarations.get(place)))

    def _run(self) -> None:
        while self._path:
            source, targets = next(reversed(self._path.items()))
            target = next(targets, None)
            if target is None:
                self._leave(source)
            elif target not in self._numbers:
                self._visit(target)
            elif target in self._open:
                self._lowest[source] = min(self._lowest[source], self._numbers[target])
                if target in self._path:
                    self.back.append((source, target))

    def _leave(self, place: Pointer) -> None:
        self._path.popitem()  # which leaves no gap that would have to be stepped over
        lowest = self._lowest[place]
        if self._path:
            parent = next(reversed(self._path))
            self._lowest[parent] = min(self._lowest[parent], lowest)
        if lowest != self._numbers[place]:
            return
        circle: list[Pointer] = []
        while not circle or circle[-1] != place:
            circle.append(self._open.popitem()[0])
        if len(circle) > 1 or place in _links(self._declarations.get(place)):
            self.circles.append(sorted(circle))


def _links(declaration: Declaration | None) -> list[Pointer]:
    """What a declaration stands for directly."""
    return [] if declaration is None else _named(_type(declaration))


def _type(declaration: Declaration) -> TypeRef:
    """The type that a declaration is another name for; any value where it is a type itself."""
    return declaration.type if isinstance(declaration, Union | Alias) else Anything()


def _named(found: TypeRef) -> list[Pointer]:
    match found:
        case Named():
            return [found.target]
        case Nullable():
            return _named(found.inner)
        case OneOf():
            return [target for variant in found.variants for target in _named(variant)]
        case _:
            return []


def _union_of(types: Iterable[TypeRef], circle: Container[Pointer]) -> TypeRef:
    """All that types name besides the declarations of their circle, as one type."""
    parts = dict.fromkeys(part for found in types for part in _parts(found))
    kept = [part for part in parts if not (isinstance(part, Named) and part.target in circle)]
    is_any = not kept or len(kept) > MAX_VARIANTS
    if is_any or any(isinstance(part, Anything) for part in kept):
        return Anything()
    return kept[0] if len(kept) == 1 else OneOf(variants=tuple(kept))


def _parts(found: TypeRef) -> Iterator[TypeRef]:
    """The variants of a type; null is said where a declaration is named."""
    match found:
        case OneOf():
            for variant in found.variants:
                yield from _parts(variant)
        case Nullable():
            yield from _parts(found.inner)
        case _:
            yield found


def _without(found: TypeRef, target: Pointer) -> TypeRef:
    match found:
        case OneOf():
            kept = tuple(one for one in found.variants if one != Named(target=target))
            if len(kept) < 2:
                return kept[0] if kept else Anything()
            return OneOf(variants=kept, discriminator=_narrowed(found.discriminator, target))
        case _:
            return Anything()


def _narrowed(found: Discriminator | None, target: Pointer) -> Discriminator | None:
    if found is None:
        return None
    return msgspec.structs.replace(
        found, mapping=tuple(one for one in found.mapping if one[1] != target)
    )
