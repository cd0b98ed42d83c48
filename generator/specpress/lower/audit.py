"""What schemas say that the client does not check, and what cannot be meant.

A walk of its own over the document: no other stage has to know what it leaves unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, TypeGuard

from specpress.document.structure.folding import FoldingWalker
from specpress.document.structure.grammar import SCHEMA
from specpress.document.tree import is_array, is_object
from specpress.lower import codes
from specpress.lower.values import is_multiple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document
    from specpress.document.structure.grammar import Kind
    from specpress.document.tree import Node

_RANGED = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")
_ENDS = (
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minimum", "maximum"),
)
_OPEN_ENDS = (
    ("exclusiveMinimum", "maximum"),
    ("minimum", "exclusiveMaximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
)
_PARTS = ("allOf", "oneOf", "anyOf")
_BRANCHES = ("then", "else")


def audit(
    document: Document,
    diagnostics: Diagnostics,
    *,
    understood: Callable[[str], str | None],
) -> None:
    """Tell, once for each habit, which constraints nobody checks and which exclude each other.

    Args:
        document: A document in OpenAPI 3.1, tidy and complete.
        diagnostics: Takes what there is to say.
        understood: A pattern in Python's words; ``None`` where Python has none for it.
    """
    _Auditor(document, diagnostics, understood).run()


class _Auditor(FoldingWalker):
    def __init__(
        self,
        document: Document,
        diagnostics: Diagnostics,
        understood: Callable[[str], str | None],
    ) -> None:
        super().__init__(document, diagnostics)
        self._understood = understood

    def visit(self, node: Node, kind: Kind) -> Node:
        """Look at one schema."""
        if kind is not SCHEMA:
            return node
        for key, what in self._unchecked(node):
            self.fold(codes.UNCHECKED, self.here(key), what=what)
        for key, index in _repeated(node):
            self.fold(codes.LISTED_TWICE, self.here(key, index), keyword=key)
        for key, other in _excluding(node):
            what = f"'{key}' and '{other}' together"
            self.fold(codes.UNSATISFIABLE, self.here(other), what=what)
        if "default" in node:
            for what in self._misfits(node["default"], node):
                self.fold(codes.DEFAULT_MISFIT, self.here("default"), what=what)
        if _is_false(node.get("additionalProperties")):
            for keyword in (*_PARTS, *_BRANCHES, "dependentSchemas"):
                if any(_adds(part, node) for part in _listed(node, keyword)):
                    where = self.here("additionalProperties")
                    self.fold(codes.CLOSED_TOO_EARLY, where, keyword=keyword)
        return node

    def _unchecked(self, node: Node) -> Iterator[tuple[str, str]]:
        """Keywords that the client does not check, and how people call what they ask for."""
        if node.get("uniqueItems") is True:
            yield "uniqueItems", "'uniqueItems'"
        names = node.get("propertyNames")
        if is_object(names) and not names.keys() <= {"pattern", "type", "description", "title"}:
            yield "propertyNames", "'propertyNames' beyond a pattern"
        pattern = node.get("pattern")
        if isinstance(pattern, str) and self._understood(pattern) is None:
            yield "pattern", "a 'pattern' that Python has no words for"
        form = node.get("format")
        if form in _RANGED and not {"minimum", "maximum"} <= node.keys():
            yield "format", f"the range of the format '{form}'"

    def _misfits(self, value: Any, node: Node) -> Iterator[str]:
        """What a default does not fit."""
        types = _types(node)
        if types and not any(_is_of(value, name) for name in types):
            yield f"the type '{' or '.join(types)}'"
            return
        values = node.get("enum")
        is_told = value is None and bool(types)  # null is of the type: NULL_EXCLUDED says it
        if is_array(values) and value not in values and not is_told:
            yield "'enum'"
        yield from self._bounds_missed(value, node)

    def _bounds_missed(self, value: Any, node: Node) -> Iterator[str]:
        if _is_number(value):
            yield from _outside(value, node, ("minimum", "exclusiveMinimum"), _below)
            yield from _outside(value, node, ("maximum", "exclusiveMaximum"), _above)
            step = node.get("multipleOf")
            if _is_number(step) and step > 0 and not is_multiple(value, step):
                yield "'multipleOf'"
        elif isinstance(value, str) or is_array(value):
            noun = "Length" if isinstance(value, str) else "Items"
            yield from _outside(len(value), node, (f"min{noun}",), _below)
            yield from _outside(len(value), node, (f"max{noun}",), _above)
        if isinstance(value, str) and isinstance(pattern := node.get("pattern"), str):
            meant = self._understood(pattern)
            if meant is not None and re.search(meant, value) is None:
                yield "'pattern'"


def _excluding(node: Node) -> Iterator[tuple[str, str]]:
    """Pairs of bounds with nothing between them."""
    for low, high in (*_ENDS, *_OPEN_ENDS):
        least, most = node.get(low), node.get(high)
        if not (_is_number(least) and _is_number(most)):
            continue
        if least > most or (least == most and (low, high) in _OPEN_ENDS):
            yield low, high


def _repeated(node: Node) -> Iterator[tuple[str, int]]:
    """Where a list says again what it has said."""
    for key in ("enum", "required"):
        seen: set[tuple[type, Any]] = set()
        values = node.get(key)
        for index, value in enumerate(values if is_array(values) else ()):
            if not isinstance(value, Hashable):
                continue
            if (type(value), value) in seen:
                yield key, index
            seen.add((type(value), value))


def _outside(
    value: float, node: Node, keys: tuple[str, ...], wrong: Callable[[float, float, str], bool]
) -> Iterator[str]:
    for key in keys:
        bound = node.get(key)
        if _is_number(bound) and wrong(value, bound, key):
            yield f"'{key}'"


def _below(value: float, bound: float, key: str) -> bool:
    return value < bound or (value == bound and key.startswith("exclusive"))


def _above(value: float, bound: float, key: str) -> bool:
    return value > bound or (value == bound and key.startswith("exclusive"))


_TYPES: Mapping[str, tuple[type, ...]] = {
    "null": (type(None),),
    "boolean": (bool,),
    "integer": (int, float),
    "number": (int, float),
    "string": (str,),
    "array": (list,),
    "object": (dict,),
}


def _is_of(value: Any, name: str) -> bool:
    if name == "integer" and isinstance(value, float):
        return value.is_integer()
    return type(value) in _TYPES.get(name, ())


def _is_number(value: Any) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _types(node: Node) -> list[str]:
    names = node.get("type")
    return [names] if isinstance(names, str) else [*names] if is_array(names) else []


def _is_false(value: Any) -> bool:
    return value is False or value == {"not": {}}


def _listed(node: Node, keyword: str) -> list[Any]:
    parts = node.get(keyword)
    if is_object(parts):
        return [parts] if keyword in _BRANCHES else [*parts.values()]
    return parts if is_array(parts) else []


def _adds(part: Any, node: Node) -> bool:
    """Whether a part may bring properties that the object around it does not have."""
    if not is_object(part):
        return False
    own = node.get("properties")
    known = own.keys() if is_object(own) else set[str]()
    properties = part.get("properties")
    return "$ref" in part or (is_object(properties) and not properties.keys() <= known)
