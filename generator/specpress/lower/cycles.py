"""Declarations that stand for themselves: ``A`` is ``B`` and ``B`` is ``A``.

Recursion through a property, an array or a map is fine and common. Through names alone it says
nothing, and no type can express it, so the link back is cut.
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

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.diagnostics import Diagnostics
    from specpress.pointer import Pointer


def cut_cycles(
    declarations: Mapping[Pointer, Declaration], diagnostics: Diagnostics
) -> dict[Pointer, Declaration]:
    """The declarations without links by which one stands for itself; each cut is reported."""
    found = dict(declarations)
    for source, target in _back_links(declarations):
        diagnostics.report(codes.CYCLIC_PARTS, source, ref=str(target))
        declaration = found[source]
        if isinstance(declaration, Union | Alias):
            cut = _without(declaration.type, target)
            if isinstance(declaration, Union) and isinstance(cut, OneOf):
                found[source] = msgspec.structs.replace(declaration, type=cut)
            else:
                found[source] = Alias(
                    origin=source, origins=declaration.origins, type=cut, docs=declaration.docs
                )
    return found


def _back_links(declarations: Mapping[Pointer, Declaration]) -> list[tuple[Pointer, Pointer]]:
    """Links that close a cycle, found depth first from the first place on."""
    done: set[Pointer] = set()
    found: list[tuple[Pointer, Pointer]] = []
    for start in sorted(declarations):
        if start in done:
            continue
        path = {start: None}
        stack = [(start, iter(_links(declarations.get(start))))]
        while stack:
            source, targets = stack[-1]
            target = next(targets, None)
            if target is None:
                stack.pop()
                done.add(source)
                del path[source]
            elif target in path:
                found.append((source, target))
            elif target not in done:
                path[target] = None
                stack.append((target, iter(_links(declarations.get(target)))))
    return found


def _links(declaration: Declaration | None) -> list[Pointer]:
    """What a declaration stands for directly."""
    if not isinstance(declaration, Union | Alias):
        return []
    return _named(declaration.type)


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
