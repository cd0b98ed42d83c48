"""What a declaration would be called, read off its places, its title and its content."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.types import Alias, Const, Enum, Named, Struct, Union
from specpress.naming.types import locations
from specpress.naming.types.variants import MAX_TRIED
from specpress.naming.words.identifiers import (
    read,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.ir.types import Declaration, JsonScalar, TypeRef
    from specpress.naming.types.locations import Root, SchemaLocation
    from specpress.naming.types.variants import Discriminant
    from specpress.pointer import Pointer

Key: TypeAlias = "tuple[str, str]"
"""What a class is for: ("type" or "input", pointer), or ("Response" or "Params", operation)."""


class Symbol(msgspec.Struct, frozen=True, kw_only=True):
    """A declaration that waits for its name, and all its places, the most telling one first.

    ``marks``: constants that tell it from its alternatives, each with its property.
    """

    declaration: Declaration
    locations: tuple[SchemaLocation, ...]
    discriminants: tuple[Discriminant, ...]

    @property
    def key(self) -> Key:
        """Under which its name is kept."""
        return ("type", self.declaration.origin)


KINDS: dict[type[Declaration], str] = {
    Struct: "Object",
    Enum: "Enum",
    Union: "Union",
    Alias: "Type",
}


def origins_of(declaration: Declaration) -> tuple[Pointer, ...]:
    """Every place of a declaration."""
    return declaration.origins or (declaration.origin,)


def read_symbol(
    declaration: Declaration,
    roots: Mapping[str, Root],
    declared: Mapping[str, Pointer],
    declarations: Mapping[Pointer, Declaration],
) -> Symbol:
    """Find all places of a declaration."""
    origins = sorted(set(origins_of(declaration)), key=_precedence)
    found = tuple(locations.locate(origin, roots, declared) for origin in origins)
    return Symbol(
        declaration=declaration,
        locations=found,
        discriminants=_discriminants(declaration, declarations),
    )


def _precedence(origin: Pointer) -> tuple[bool, bool, int, str]:
    # What stands in a component says more than what stands in an operation, JSON more than what
    # is sent besides. A place sorts after all it stands in, so naming inwards always ends.
    aside = "/content/" in origin and "/content/application~1json" not in origin
    return origin.startswith("#/paths/"), aside, len(origin), origin


def component_of(symbol: Symbol) -> str | None:
    """The name of the component that a declaration is, if it is one."""
    main = symbol.declaration.origin
    for pointer in (main, *(location.pointer for location in symbol.locations)):
        name = locations.component_name(pointer)
        if name:
            return name
    return None


def variants_at(symbol: Symbol) -> str:
    """The place that holds a declaration and its alternatives."""
    return symbol.locations[0].pointer.rpartition("/")[0]


def _discriminants(
    declaration: Declaration, declarations: Mapping[Pointer, Declaration]
) -> tuple[Discriminant, ...]:
    # The only value of an enum, or of a property: {"type": "card"} is the card among payments.
    if isinstance(declaration, Enum):
        values = [("", value.value) for value in declaration.values]
    else:
        fields = declaration.fields if isinstance(declaration, Struct) else ()
        values = [(each.name, _only_value(each.type, declarations)) for each in fields]
    texts = [(name, value) for name, value in values if isinstance(value, str) and value]
    if isinstance(declaration, Enum) and len(texts) != 1:
        return ()
    return tuple((name, read(text)) for name, text in texts[:MAX_TRIED])


def _only_value(type_: TypeRef, declarations: Mapping[Pointer, Declaration]) -> JsonScalar:
    if isinstance(type_, Const):
        return type_.value
    named = declarations.get(type_.target) if isinstance(type_, Named) else None
    if isinstance(named, Enum) and len(named.values) == 1:
        return named.values[0].value
    return None
