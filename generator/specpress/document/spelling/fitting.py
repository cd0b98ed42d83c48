"""Whether a value may stand under a key: is it what the grammar wants there?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.document.structure.grammar import SCHEMA, SHORTHANDS, Kind, Scalar, Shape
from specpress.document.tree import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

_TYPES: Mapping[Scalar, tuple[type, ...]] = {
    Scalar.TEXT: (str,),
    Scalar.FLAG: (bool,),
    Scalar.NUMBER: (int, float),
    Scalar.COUNT: (int,),
    Scalar.TEXTS: (list,),
    Scalar.ARRAY: (list,),
}


def fits(value: Any, kind: Kind, key: str) -> bool:
    """Whether a value is as the grammar wants it under a key that it knows."""
    if key in kind.scalars:
        return type(value) in _TYPES[kind.scalars[key]]
    shape, child = kind.children[key]
    if shape is Shape.LIST:
        return is_array(value)
    if shape is not Shape.ONE:
        return is_object(value) and all(_is_one(each, child) for each in value.values())
    return _is_one(value, child)


def _is_one(value: Any, kind: Kind) -> bool:
    if is_object(value) or (kind is SCHEMA and isinstance(value, bool)):
        return True
    return kind in SHORTHANDS and isinstance(value, str)
