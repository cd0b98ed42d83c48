"""Copies of what belongs to a document, in which every reference to another file is noted.

Where OpenAPI has no reference, but one stands, its target is copied into its place. Elsewhere the
target gets a place of its own (``placement``), which is written into the reference in the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.codes import REF_CYCLE, TOO_DEEP
from specpress.document.files.address import Address, NotFollowedError
from specpress.document.files.codes import FILES_TOO_MUCH, REF_INLINED
from specpress.document.files.cursor import Cursor, Destination
from specpress.document.files.reference_table import ReferenceTable
from specpress.document.files.resolve import Target, described, problem
from specpress.document.files.scan import is_external
from specpress.document.reading.positions import MAX_DEPTH
from specpress.document.structure.grammar import (
    CALLBACK,
    DISCRIMINATOR,
    OPENAPI,
    OPERATION,
    PATH_ITEM,
    PURE,
    REFERABLE,
    REQUEST_BODY,
    Kind,
    Shape,
)
from specpress.document.structure.graph import Tokens, node_at
from specpress.document.tree import GONE, Node, is_object, members, put, without

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.document.files.loader import Library
    from specpress.document.reading.source import Document, Origin

MAX_OBJECTS = 2_000_000
"""Objects that all copies may have together."""


class Copier:
    """Copies the document and the targets it refers to.

    ``references`` are those met, ``destinations`` where parts of files went, ``origins`` whence.
    """

    def __init__(self, document: Document, library: Library, diagnostics: Diagnostics) -> None:
        self._cursor = Cursor(document)
        self.references = ReferenceTable(document, library, self._cursor, diagnostics)
        self.destinations: dict[tuple[str, Tokens], list[Destination]] = {}
        self.origins: list[tuple[Destination, Origin]] = []
        self._document = document
        self._library = library
        self._diagnostics = diagnostics
        self._active: list[tuple[str, Tokens]] = []
        self._objects = 0

    def document(self) -> Node:
        """The document itself, with everything in it that has to be."""
        return self._object(self._document.data, OPENAPI)

    def target(self, target: Target) -> Any:
        """A part of another file."""
        file = self._library.open(Address(target.file, ""), self._cursor.span)
        self._cursor.begin(target, file)
        node = node_at(file.data, target.tokens) if file is not None else None
        return self._object(node, target.kind) if is_object(node) else node

    # Walking along the grammar

    def _object(self, node: Node, kind: Kind) -> Node:
        self._objects += 1
        if self._objects > MAX_OBJECTS:
            raise self._diagnostics.stop(
                FILES_TOO_MUCH, span=self._cursor.span(), problem=f"more than {MAX_OBJECTS} objects"
            )
        if len(self._cursor.path) > MAX_DEPTH:
            raise self._diagnostics.stop(TOO_DEEP, span=self._cursor.span(), limit=MAX_DEPTH)
        is_reference = kind in REFERABLE and isinstance(node.get("$ref"), str)
        if is_reference and kind in PURE:
            return self.references.noted(node, kind)
        if kind is DISCRIMINATOR and is_object(node.get("mapping")):
            return {**node, "mapping": self.references.mapping(node["mapping"])}
        if kind is CALLBACK:
            return self._members(node, PATH_ITEM, patterned=True)
        changed = node
        for key, value in node.items():
            if key in kind.children and isinstance(value, (dict, list)):
                shape, child = kind.children[key]
                self._cursor.path.append(key)
                new = self._slot(value, shape, child)
                self._cursor.path.pop()
                changed = put(changed, node, key, new)
        return self.references.noted(changed, kind) if is_reference else changed

    def _slot(self, value: Any, shape: Shape, kind: Kind) -> Any:
        """What stands under a key: one object of a kind, or several of them."""
        if shape is Shape.ONE:
            return self._one(value, kind) if is_object(value) else value
        if is_object(value):
            if is_external(value.get("$ref")):
                return self._inlined(value, kind, shape)
            if shape is not Shape.LIST:
                return self._members(value, kind, patterned=shape is Shape.PATTERNED)
            return value
        return self._items(value, kind) if shape is Shape.LIST else value

    def _members(self, value: Node, kind: Kind, *, patterned: bool) -> Node:
        changed = value
        for key, child in members(value, patterned=patterned):
            self._cursor.path.append(key)
            new = self._one(child, kind)
            self._cursor.path.pop()
            changed = put(changed, value, key, new)
        return changed

    def _items(self, value: list[Any], kind: Kind) -> list[Any]:
        copied: list[Any] = []
        for index, child in enumerate(value):
            self._cursor.path.append(index)
            copied.append(self._one(child, kind) if is_object(child) else child)
            self._cursor.path.pop()
        return [child for child in copied if child is not GONE]

    def _one(self, node: Node, kind: Kind) -> Any:
        if not isinstance(node.get("$ref"), str):
            return self._object(node, kind)
        is_outside = is_external(node["$ref"])
        if kind not in REFERABLE:
            return self._inlined(node, kind, Shape.ONE) if is_outside else self._object(node, kind)
        in_paths = self._cursor.base is None and self._cursor.path[:-1] in (["paths"], ["webhooks"])
        if kind is PATH_ITEM and in_paths and (is_outside or self._cursor.file is not None):
            return self._inlined(node, kind, Shape.ONE)
        return self._object(node, kind)

    # References where OpenAPI has none

    def _inlined(self, node: Node, kind: Kind, shape: Shape) -> Any:
        ref: str = node["$ref"]
        try:
            target, found = self.references.find(ref, kind, shape)
            if (target.file, target.tokens) in self._active:
                raise problem(REF_CYCLE, self.references.address(target))
        except NotFollowedError as reason:
            return self._not_inlined(node, kind, shape, reason)
        if kind is not PATH_ITEM or shape is not Shape.ONE:
            self._diagnostics.report(
                REF_INLINED, span=self._cursor.span(), kind=described(kind, shape), ref=ref
            )
        return self._with_siblings(node, found, target, self._cursor.destination(kind, shape))

    def _not_inlined(self, node: Node, kind: Kind, shape: Shape, reason: NotFollowedError) -> Any:
        """What is left of a reference that is not followed, so that it costs what it must."""
        if shape is not Shape.ONE or kind not in (PATH_ITEM, OPERATION):
            self._diagnostics.report(reason.code, span=self._cursor.span(), **reason.arguments)
            return GONE
        self.references.refuse(reason)
        if kind is PATH_ITEM:
            return {**node, "$ref": reason.ref}
        # An operation cannot be a reference, but it can need one and be left out for it.
        self._cursor.path.append("requestBody")
        place = self._cursor.destination(REQUEST_BODY)
        self._cursor.path.pop()
        self.origins.append((place, self._cursor.origin()))
        return {"requestBody": {"$ref": reason.ref}}

    def _with_siblings(
        self, node: Node, found: Any, target: Target, destination: Destination
    ) -> Any:
        """What a reference leads to, with what stands beside the reference."""
        outer = self._cursor.origin()
        own = without(node, "$ref")
        beside: Any = self._slot(own, destination.shape, destination.kind) if own else own
        self.destinations.setdefault((target.file, target.tokens), []).append(destination)
        file = (
            self._library.open(Address(target.file, ""), self._cursor.span) if target.file else None
        )
        self._cursor.enter(file, target.tokens)
        self._active.append((target.file, target.tokens))
        self.origins.append((destination, self._cursor.origin()))
        copied = self._slot(found, destination.shape, destination.kind)
        self._active.pop()
        self._cursor.leave()
        if copied is GONE or not own or not is_object(copied):
            return copied
        for key in own:
            place = msgspec.structs.replace(destination, tokens=(*destination.tokens, key))
            origin = msgspec.structs.replace(outer, tokens=(*outer.tokens, key))
            self.origins.append((place, origin))
        return {**copied, **beside}
