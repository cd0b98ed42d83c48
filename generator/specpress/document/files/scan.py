"""Does a document refer to other files at all? Most do not, and pay for no more than this look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.document.structure.grammar import (
    CALLBACK,
    DISCRIMINATOR,
    OPENAPI,
    PATH_ITEM,
    Kind,
    Shape,
)
from specpress.document.tree import Node, is_array, is_object, members

if TYPE_CHECKING:
    from collections.abc import Iterable

_ENDS = (".yaml", ".yml", ".json")


def has_external_references(data: Node) -> bool:
    """Whether anything in a document may refer to another file, wherever that is allowed."""
    waiting: list[tuple[Any, Shape, Kind]] = [(data, Shape.ONE, OPENAPI)]
    while waiting:
        value, shape, kind = waiting.pop()
        if is_object(value):
            if is_external(value.get("$ref")):
                return True
            if shape is not Shape.ONE:
                found = members(value, patterned=shape is Shape.PATTERNED)
                waiting.extend((each, Shape.ONE, kind) for _, each in found)
            elif kind is CALLBACK:
                found = members(value, patterned=True)
                waiting.extend((each, Shape.ONE, PATH_ITEM) for _, each in found)
            elif kind is DISCRIMINATOR and any(map(names_file, _values(value.get("mapping")))):
                return True
            else:
                children = kind.children
                waiting.extend(
                    (each, *children[key]) for key, each in value.items() if key in children
                )
        elif shape is Shape.LIST and is_array(value):
            waiting.extend((each, Shape.ONE, kind) for each in filter(is_object, value))
    return False


def is_external(ref: Any) -> bool:
    """Whether the text of a reference is more than a place in the file that it stands in."""
    return isinstance(ref, str) and not ref.startswith("#")


def names_file(name: Any) -> bool:
    """Whether an entry of a discriminator's mapping is a reference to a file, and no name."""
    return is_external(name) and ("/" in name or "#" in name or name.lower().endswith(_ENDS))


def _values(mapping: Any) -> Iterable[Any]:
    return mapping.values() if is_object(mapping) else ()
