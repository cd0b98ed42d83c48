"""Types seen through null and through other names for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Alias, Named, Nullable, Struct

if TYPE_CHECKING:
    from specpress.ir.api import Api
    from specpress.ir.types import TypeRef
    from specpress.pointer import Pointer


def without_aliases(api: Api, ref: TypeRef) -> TypeRef:
    """A type without null and without other names; a struct or an enum stays ``Named``."""
    seen: set[Pointer] = set()
    while True:
        match ref:
            case Nullable(inner=inner):
                ref = inner
            case Named(target=target) if target not in seen:
                seen.add(target)
                declaration = api.declarations.get(target)
                if not isinstance(declaration, Alias):
                    return ref
                ref = declaration.type
            case _:
                return ref


def struct_of(api: Api, ref: TypeRef | None) -> Struct | None:
    """The struct that a type is, if it is one."""
    found = None if ref is None else without_aliases(api, ref)
    declaration = api.declarations.get(found.target) if isinstance(found, Named) else None
    return declaration if isinstance(declaration, Struct) else None
