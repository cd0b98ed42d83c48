"""Property paths of the config as attributes of models, with the types that they lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Alias, Named, Nullable, Struct, TypeRef

if TYPE_CHECKING:
    from specpress.emit.views.scope.scope import Scope
    from specpress.pointer import Pointer


class Place(msgspec.Struct, frozen=True):
    """The end of a path: its attributes, and the type there, names and null seen through."""

    attributes: tuple[str, ...]
    type: TypeRef
    struct: Struct | None


def without_aliases(scope: Scope, ref: TypeRef) -> TypeRef:
    """A type without null and without other names; a struct or an enum stays ``Named``."""
    seen: set[Pointer] = set()
    while True:
        match ref:
            case Nullable(inner=inner):
                ref = inner
            case Named(target=target) if target not in seen:
                seen.add(target)
                declaration = scope.lookup(ref)
                if not isinstance(declaration, Alias):
                    return ref
                ref = declaration.type
            case _:
                return ref


def struct_of(scope: Scope, ref: TypeRef) -> Struct | None:
    """The struct that a type is, if it is one."""
    found = without_aliases(scope, ref)
    declaration = scope.lookup(found) if isinstance(found, Named) else None
    return declaration if isinstance(declaration, Struct) else None


def follow(scope: Scope, ref: TypeRef, path: tuple[str, ...]) -> Place | None:
    """Follow a path of wire names; ``None`` where it leads through anything but objects."""
    attributes: list[str] = []
    for name in path:
        struct = struct_of(scope, ref)
        field = (
            next((each for each in struct.fields if each.name == name), None) if struct else None
        )
        if struct is None or field is None:
            return None
        attributes.append(scope.names.attribute(struct, field))
        ref = field.type
    return Place(tuple(attributes), without_aliases(scope, ref), struct_of(scope, ref))
