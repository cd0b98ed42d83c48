"""Copies of what belongs to a document, in which every reference to another file is noted.

Where OpenAPI has no reference, but one stands, its target is copied into its place. Elsewhere the
target gets a place of its own (``placing``), which is written into the reference in the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.codes import REF_CYCLE, TOO_DEEP
from specpress.document.files.address import Address, NotFollowedError
from specpress.document.files.codes import FILES_TOO_MUCH, REF_INLINED, REF_TO_ROOT
from specpress.document.files.resolve import ReferenceResolver, Target, described, problem
from specpress.document.files.scan import is_elsewhere, names_file
from specpress.document.reading.positions import MAX_DEPTH
from specpress.document.reading.source import Document, Origin, Refusal
from specpress.document.structure.grammar import (
    CALLBACK,
    DISCRIMINATOR,
    OPENAPI,
    OPERATION,
    PATH_ITEM,
    PURE,
    REFERABLE,
    REQUEST_BODY,
    SCHEMA,
    Kind,
    Shape,
)
from specpress.document.structure.graph import Tokens, is_there, kind_at, node_at
from specpress.document.tree import GONE, Node, is_object, members, put, without
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics, Span
    from specpress.document.files.loader import File, Library

MAX_OBJECTS = 2_000_000
"""Objects that all copies may have together."""


class Destination(msgspec.Struct, frozen=True):
    """A place in the copy of a target (in the document itself, without one), and its grammar."""

    base: Target | None
    tokens: Tokens
    kind: Kind
    shape: Shape


class _Frame(msgspec.Struct, frozen=True):
    """A file that is being copied: from ``tokens`` on, to what is below ``depth`` of the path."""

    file: File | None
    tokens: Tokens
    depth: int


class Patch(msgspec.Struct, frozen=True):
    """A text in a copy that becomes the place of a target."""

    holder: Node
    key: str
    target: Target


class Copier:
    """Copies the document and the targets it refers to.

    ``wanted`` are the targets met that are not yet copied; ``spots`` the places into which parts of
    files were copied; ``leads`` the targets of objects with a ``$ref``, by the object's id.
    """

    def __init__(self, document: Document, library: Library, diagnostics: Diagnostics) -> None:
        self.pending: list[Target] = []
        self._seen: set[Target] = set()
        self.destinations: dict[tuple[str, Tokens], list[Destination]] = {}
        self.origins: list[tuple[Destination, Origin]] = []
        self.patches: list[Patch] = []
        self.links: dict[int, Patch] = {}
        self.refused: dict[str, Refusal] = {}
        self._document = document
        self._library = library
        self._resolver = ReferenceResolver(document.data, library)
        self._diagnostics = diagnostics
        self._base: Target | None = None
        self._path: list[str | int] = []
        self._frames: list[_Frame] = [_Frame(None, (), 0)]
        self._active: list[tuple[str, Tokens]] = []
        self._objects = 0

    def document(self) -> Node:
        """The document itself, with everything in it that has to be."""
        copied: Node = self._object(self._document.data, OPENAPI)
        return copied

    def target(self, target: Target) -> Any:
        """A part of another file."""
        file = self._library.open(Address(target.file, ""), self._span)
        self._base, self._path = target, []
        self._frames = [_Frame(file, target.tokens, 0)]
        node = node_at(file.data, target.tokens) if file is not None else None
        return self._object(node, target.kind) if is_object(node) else node

    # Where the copy stands

    @property
    def _frame(self) -> _Frame:
        return self._frames[-1]

    def _origin(self) -> Origin:
        frame = self._frame
        tokens = (*frame.tokens, *map(str, self._path[frame.depth :]))
        if frame.file is not None:
            return Origin(source=frame.file.source, tokens=tokens)
        return self._document.origin(Pointer.of(tokens))

    def _span(self) -> Span:
        origin = self._origin()
        return origin.source.locate((*origin.tokens, "$ref"))

    def _destination(self, kind: Kind, shape: Shape = Shape.ONE) -> Destination:
        return Destination(self._base, tuple(map(str, self._path)), kind, shape)

    # Walking along the grammar

    def _object(self, node: Node, kind: Kind) -> Node:
        self._objects += 1
        if self._objects > MAX_OBJECTS:
            raise self._diagnostics.stop(
                FILES_TOO_MUCH, span=self._span(), problem=f"more than {MAX_OBJECTS} objects"
            )
        if len(self._path) > MAX_DEPTH:
            raise self._diagnostics.stop(TOO_DEEP, span=self._span(), limit=MAX_DEPTH)
        is_reference = kind in REFERABLE and isinstance(node.get("$ref"), str)
        if is_reference and kind in PURE:
            return self._reference(node, kind)
        if kind is DISCRIMINATOR and is_object(node.get("mapping")):
            return {**node, "mapping": self._mapping(node["mapping"])}
        if kind is CALLBACK:
            return self._members(node, PATH_ITEM, patterned=True)
        changed = node
        for key, value in node.items():
            if key in kind.children and isinstance(value, (dict, list)):
                shape, child = kind.children[key]
                self._path.append(key)
                new = self._slot(value, shape, child)
                self._path.pop()
                changed = put(changed, node, key, new)
        return self._reference(changed, kind) if is_reference else changed

    def _slot(self, value: Any, shape: Shape, kind: Kind) -> Any:
        """What stands under a key: one object of a kind, or several of them."""
        if shape is Shape.ONE:
            return self._one(value, kind) if is_object(value) else value
        if is_object(value):
            if is_elsewhere(value.get("$ref")):
                return self._inlined(value, kind, shape)
            if shape is not Shape.LIST:
                return self._members(value, kind, patterned=shape is Shape.PATTERNED)
            return value
        return self._items(value, kind) if shape is Shape.LIST else value

    def _members(self, value: Node, kind: Kind, *, patterned: bool) -> Node:
        changed = value
        for key, child in members(value, patterned=patterned):
            self._path.append(key)
            new = self._one(child, kind)
            self._path.pop()
            changed = put(changed, value, key, new)
        return changed

    def _items(self, value: list[Any], kind: Kind) -> list[Any]:
        copied: list[Any] = []
        for index, child in enumerate(value):
            self._path.append(index)
            copied.append(self._one(child, kind) if is_object(child) else child)
            self._path.pop()
        return [child for child in copied if child is not GONE]

    def _one(self, node: Node, kind: Kind) -> Any:
        if not isinstance(node.get("$ref"), str):
            return self._object(node, kind)
        away = is_elsewhere(node["$ref"])
        if kind not in REFERABLE:
            return self._inlined(node, kind, Shape.ONE) if away else self._object(node, kind)
        in_paths = self._base is None and self._path[:-1] in (["paths"], ["webhooks"])
        if kind is PATH_ITEM and in_paths and (away or self._frame.file is not None):
            return self._inlined(node, kind, Shape.ONE)
        return self._object(node, kind)

    # References

    def _reference(self, node: Node, kind: Kind) -> Node:
        if self._frame.file is None and not is_elsewhere(node["$ref"]):
            return node
        copied = dict(node)
        self._note(copied, "$ref", node["$ref"], kind)
        return copied

    def _note(self, holder: Node, key: str, ref: str, kind: Kind) -> None:
        try:
            target, _ = self._find(ref, kind)
        except NotFollowedError as reason:
            holder[key] = reason.ref
            self._refuse(reason)
            return
        patch = Patch(holder, key, target)
        self.patches.append(patch)
        if key == "$ref":
            self.links[id(holder)] = patch
        self._enqueue(target)

    def _enqueue(self, target: Target) -> None:
        if not target.file or target in self._seen:
            return
        self._seen.add(target)
        self.pending.append(target)
        # What lies within a component of another file is found within that component.
        tokens = target.tokens
        if tokens[:1] == ("components",) and len(tokens) > 3 and kind_at(tokens) is target.kind:
            kind = kind_at(tokens[:3])
            if kind is not None:
                self._enqueue(Target(target.file, tokens[:3], kind))

    def _mapping(self, mapping: Node) -> Node:
        """The entries of a discriminator's mapping: names of components, or references."""
        copied = dict(mapping)
        for value, name in mapping.items():
            if not isinstance(name, str) or self._is_component(name):
                continue
            file = self._frame.file
            own = ("components", "schemas", name)
            if file is not None and is_there(file.data, own):
                self._note(copied, value, str(Pointer.of(own)), SCHEMA)
            elif names_file(name) or (file is not None and name.startswith("#")):
                self._note(copied, value, name, SCHEMA)
        return copied

    def _is_component(self, name: str) -> bool:
        return is_there(self._document.data, ("components", "schemas", name))

    def _find(self, ref: str, kind: Kind, shape: Shape = Shape.ONE) -> tuple[Target, Any]:
        whole = ref.removesuffix("#/")
        if whole not in ("", ref):
            self._diagnostics.report(REF_TO_ROOT, span=self._span(), ref=ref, read=whole)
            ref = whole
        return self._resolver.find(ref, self._frame.file, kind, shape, self._span)

    # References where OpenAPI has none

    def _inlined(self, node: Node, kind: Kind, shape: Shape) -> Any:
        ref: str = node["$ref"]
        try:
            target, found = self._find(ref, kind, shape)
            if (target.file, target.tokens) in self._active:
                raise problem(REF_CYCLE, self._resolver.address(target))
        except NotFollowedError as reason:
            return self._not_inlined(node, kind, shape, reason)
        if kind is not PATH_ITEM or shape is not Shape.ONE:
            self._diagnostics.report(
                REF_INLINED, span=self._span(), kind=described(kind, shape), ref=ref
            )
        return self._filled(node, found, target, self._destination(kind, shape))

    def _not_inlined(self, node: Node, kind: Kind, shape: Shape, reason: NotFollowedError) -> Any:
        """What is left of a reference that is not followed, so that it costs what it must."""
        if shape is not Shape.ONE or kind not in (PATH_ITEM, OPERATION):
            self._diagnostics.report(reason.code, span=self._span(), **reason.arguments)
            return GONE
        self._refuse(reason)
        if kind is PATH_ITEM:
            return {**node, "$ref": reason.ref}
        # An operation cannot be a reference, but it can need one and be left out for it.
        self._path.append("requestBody")
        place = self._destination(REQUEST_BODY)
        self._path.pop()
        self.origins.append((place, self._origin()))
        return {"requestBody": {"$ref": reason.ref}}

    def _refuse(self, reason: NotFollowedError) -> None:
        self.refused[reason.ref] = Refusal(code=reason.code, arguments=reason.arguments)

    def _filled(self, node: Node, found: Any, target: Target, destination: Destination) -> Any:
        """What a reference leads to, with what stands beside the reference."""
        outer = self._origin()
        own = without(node, "$ref")
        beside: Any = self._slot(own, destination.shape, destination.kind) if own else own
        self.destinations.setdefault((target.file, target.tokens), []).append(destination)
        file = self._library.open(Address(target.file, ""), self._span) if target.file else None
        self._frames.append(_Frame(file, target.tokens, len(self._path)))
        self._active.append((target.file, target.tokens))
        self.origins.append((destination, self._origin()))
        copied = self._slot(found, destination.shape, destination.kind)
        self._active.pop()
        self._frames.pop()
        if copied is GONE or not own or not is_object(copied):
            return copied
        for key in own:
            place = msgspec.structs.replace(destination, tokens=(*destination.tokens, key))
            origin = msgspec.structs.replace(outer, tokens=(*outer.tokens, key))
            self.origins.append((place, origin))
        return {**copied, **beside}
