"""OpenAPI 3.0 in the words of 3.1, so that every later stage knows one language only.

A schema that has to move (beside ``$ref`` and ``allOf`` there is no place for "or null") leaves an
origin behind, by which it is still located where it was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.document.codes import (
    BARE_NULLABLE,
    NULLABLE_IN_31,
    NULLABLE_IN_PART,
    NULLABLE_WITHOUT_TYPE,
    REF_NULLABLE,
    REF_SIBLINGS,
)
from specpress.document.structure.folding import FoldingWalker
from specpress.document.structure.grammar import SCHEMA
from specpress.document.structure.graph import node_at, target_of
from specpress.document.tree import Node, is_array, is_object, without
from specpress.document.version import is_30

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document
    from specpress.document.structure.grammar import Kind

_TARGET = "3.1.1"
_NULL: Node = {"type": "null"}
_ANNOTATIONS = frozenset(
    [
        "title",
        "description",
        "deprecated",
        "readOnly",
        "writeOnly",
        "default",
        "example",
        "examples",
        "externalDocs",
    ]
)
_BOUNDS = frozenset((*SCHEMA.scalars, "not")) - {*_ANNOTATIONS, "enum", "$ref", "$comment"}
"""Keywords beside which a schema without a type has one: that of the values they are about."""

_HINTS_AT_TYPE = (
    ("properties", "object"),
    ("additionalProperties", "object"),
    ("items", "array"),
)

_BARE = _ANNOTATIONS | {"nullable"}


def upgrade(document: Document, diagnostics: Diagnostics) -> Document:
    """The document in OpenAPI 3.1; places stay where they were or keep their origin."""
    upgraded = _Upgrader(document, diagnostics).run()
    return upgraded.with_data({**upgraded.data, "openapi": _TARGET})


class _Upgrader(FoldingWalker):
    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        super().__init__(document, diagnostics)
        self._is_30 = is_30(document)

    def visit(self, node: Node, kind: Kind) -> Node:
        """Schemas are what differs between the two versions."""
        return self._schema(node) if kind is SCHEMA else node

    def _schema(self, node: Node) -> Node:
        if "$ref" in node and len(node) > 1 and self._is_30:
            node = self._beside_ref(node)
        if "$anchor" in node or "$dynamicAnchor" in node:
            node = without(node, "$anchor", "$dynamicAnchor")  # references say paths by now
        if "allOf" in node and is_array(node["allOf"]):
            node = self._lifted(node)
        if self._is_bare_nullable(node):
            self.report(BARE_NULLABLE, self.here("nullable"))
            node = {**without(node, "nullable"), **_NULL}
        elif "nullable" in node:
            node = self._nullable(node)
        for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if bound in node and isinstance(node[bound], bool):
                node = _exclusive(node, bound, limit)
        if "example" in node and "examples" not in node:
            node = {**without(node, "example"), "examples": [node["example"]]}
        return node

    def _beside_ref(self, node: Node) -> Node:
        """3.0 says that what stands beside ``$ref`` is ignored; what only describes may stay."""
        kept: Node = {}
        for key, value in node.items():
            if key in ("$ref", "nullable") or key in _ANNOTATIONS or key.startswith("x-"):
                kept[key] = value
            else:
                self.fold(REF_SIBLINGS, self.here(key), keyword=key)
        return kept

    def _lifted(self, node: Node) -> Node:
        """``nullable`` in a part of ``allOf`` is meant for the whole."""
        parts: list[Any] = node["allOf"]
        found = [index for index, part in enumerate(parts) if _is_nullable(part)]
        if found and "nullable" not in node:
            where = self.here("allOf", found[0], "nullable")
            self.moved(self.here("nullable"), where)
            if len(found) < len(parts):
                self.fold(NULLABLE_IN_PART, where)
        elif not found and self._is_30 and _is_nullable(node) and not self._has_nullable(parts):
            self.fold(NULLABLE_WITHOUT_TYPE, self.here("nullable"), how="beside 'allOf'")
        if not found:
            return node
        lifted = [without(part, "nullable") if _is_nullable(part) else part for part in parts]
        return {**node, "allOf": lifted, "nullable": True}

    def _has_nullable(self, parts: list[Any]) -> bool:
        """Whether parts that are references lead to schemas that allow null, all of them."""
        return all(_is_nullable(self._target(part)) for part in parts)

    def _target(self, part: Any) -> Any:
        try:
            return node_at(self.document.data, target_of(part["$ref"]) or ())
        except (LookupError, TypeError):
            return None

    def _nullable(self, node: Node) -> Node:
        if not self._is_30:
            self.fold(NULLABLE_IN_31, self.here("nullable"))
        rest = without(node, "nullable")
        if node["nullable"] not in (True, "true"):
            return rest
        if "$ref" in rest:
            self.fold(REF_NULLABLE, self.here("nullable"))
        elif self._is_30 and _says_nothing_of_null(rest):
            self.fold(NULLABLE_WITHOUT_TYPE, self.here("nullable"), how="without 'type'")
        typed = "type" in rest or any(key in rest for key, _ in _HINTS_AT_TYPE)
        is_bounded = not (typed or rest.keys().isdisjoint(_BOUNDS))
        if "$ref" in rest or "allOf" in rest or rest.get("const") is not None or is_bounded:
            return self._wrapped(rest)
        return _with_null(rest)

    def _is_bare_nullable(self, node: Node) -> bool:
        """Whether this is an alternative that says "or null", and nothing else."""
        if node.get("nullable") not in (True, "true") or not node.keys() <= _BARE:
            return False
        return self.path[-2:-1] in (["oneOf"], ["anyOf"]) and isinstance(self.path[-1], int)

    def _wrapped(self, node: Node) -> Node:
        inner = {key: value for key, value in node.items() if key not in _ANNOTATIONS}
        outer: Node = {key: value for key, value in node.items() if key in _ANNOTATIONS}
        self.moved(self.here("anyOf", 0), self.here())
        outer["anyOf"] = [inner, _NULL]
        return outer


def _with_null(rest: Node) -> Node:
    """A schema whose own words name null: the type, or all lists of what is allowed."""
    if "type" not in rest:
        _list_null(rest)
    kind = rest.get("type") or next((t for key, t in _HINTS_AT_TYPE if key in rest), None)
    if isinstance(kind, str) and kind != "null":
        rest["type"] = [kind, "null"]
    elif is_array(kind) and "null" not in kind:
        rest["type"] = [*kind, "null"]
    return rest


def _list_null(rest: Node) -> None:
    if "enum" in rest and is_array(rest["enum"]) and None not in rest["enum"]:
        rest["enum"] = [*rest["enum"], None]
    for key in ("oneOf", "anyOf"):
        members = rest.get(key)
        if is_array(members) and _NULL not in members:
            rest[key] = [*members, _NULL]


def _says_nothing_of_null(rest: Node) -> bool:
    """Whether "or null" beside this is no more than what is surely meant."""
    values = rest.get("enum")
    is_listed = is_array(values) and None in values
    says_something = not rest.keys() <= _ANNOTATIONS
    return says_something and not is_listed and rest.keys().isdisjoint(("type", "allOf"))


def _is_nullable(part: Any) -> bool:
    return is_object(part) and part.get("nullable") in (True, "true")


def _exclusive(node: Node, bound: str, limit: str) -> Node:
    """``minimum: 1, exclusiveMinimum: true`` is ``exclusiveMinimum: 1``."""
    value = node.get(limit)
    changed = without(node, bound)
    if node[bound] is True and value is not None:
        changed = without(changed, limit)
        changed[bound] = value
    return changed
