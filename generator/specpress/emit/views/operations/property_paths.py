"""Property paths of the config as attributes of models, with the types that they lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.aliases import struct_of, without_aliases

if TYPE_CHECKING:
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.types import Struct, TypeRef


class Place(msgspec.Struct, frozen=True):
    """The end of a path: its attributes, and the type there, names and null seen through."""

    attributes: tuple[str, ...]
    type: TypeRef
    struct: Struct | None


def follow(scope: Scope, ref: TypeRef, path: tuple[str, ...]) -> Place | None:
    """Follow a path of wire names; ``None`` where it leads through anything but objects."""
    attributes: list[str] = []
    for name in path:
        struct = struct_of(scope.api, ref)
        field = (
            next((each for each in struct.fields if each.name == name), None) if struct else None
        )
        if struct is None or field is None:
            return None
        attributes.append(scope.names.attribute(struct, field))
        ref = field.type
    return Place(tuple(attributes), without_aliases(scope.api, ref), struct_of(scope.api, ref))
