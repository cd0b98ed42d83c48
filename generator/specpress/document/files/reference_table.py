"""References met while copying: what they name, what is still to be copied, what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.files.address import Address, NotFollowedError
from specpress.document.files.codes import REF_TO_ROOT
from specpress.document.files.resolve import ReferenceResolver, Target
from specpress.document.files.scan import is_external, names_file
from specpress.document.reading.source import Document, Refusal
from specpress.document.structure.grammar import (
    SCHEMA,
    Kind,
    Shape,
)
from specpress.document.structure.graph import is_there, kind_at
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.document.files.cursor import Cursor
    from specpress.document.files.loader import Library
    from specpress.document.tree import Node


class Patch(msgspec.Struct, frozen=True):
    """A text in a copy that becomes the place of a target."""

    holder: Node
    key: str
    target: Target


class ReferenceTable:
    """Knows the references of all copies.

    ``pending`` are the targets that are not yet copied; ``links`` the targets of objects with a
    ``$ref``, by object id; ``refused`` why others are not followed, by their text.
    """

    def __init__(
        self, document: Document, library: Library, cursor: Cursor, diagnostics: Diagnostics
    ) -> None:
        self.pending: list[Target] = []
        self.patches: list[Patch] = []
        self.links: dict[int, Patch] = {}
        self.refused: dict[str, Refusal] = {}
        self._seen: set[Target] = set()
        self._document = document
        self._cursor = cursor
        self._resolver = ReferenceResolver(document.data, library)
        self._diagnostics = diagnostics

    def noted(self, node: Node, kind: Kind) -> Node:
        """The object with a ``$ref``, or a copy of it that will lead to its target."""
        if self._cursor.file is None and not is_external(node["$ref"]):
            return node
        copied = dict(node)
        self.note(copied, "$ref", node["$ref"], kind)
        return copied

    def note(self, holder: Node, key: str, ref: str, kind: Kind) -> None:
        """Take a text in a copy for a reference, which gets the place of its target in the end."""
        try:
            target, _ = self.find(ref, kind)
        except NotFollowedError as reason:
            holder[key] = reason.ref
            self.refuse(reason)
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

    def mapping(self, mapping: Node) -> Node:
        """The entries of a discriminator's mapping: names of components, or references."""
        copied = dict(mapping)
        for value, name in mapping.items():
            if not isinstance(name, str) or self._is_component(name):
                continue
            file = self._cursor.file
            own = ("components", "schemas", name)
            if file is not None and is_there(file.data, own):
                self.note(copied, value, str(Pointer.of(own)), SCHEMA)
            elif names_file(name) or (file is not None and name.startswith("#")):
                self.note(copied, value, name, SCHEMA)
        return copied

    def _is_component(self, name: str) -> bool:
        return is_there(self._document.data, ("components", "schemas", name))

    def refuse(self, reason: NotFollowedError) -> None:
        """Remember why a reference is not followed."""
        self.refused[reason.ref] = Refusal(code=reason.code, arguments=reason.arguments)

    def find(self, ref: str, kind: Kind, shape: Shape = Shape.ONE) -> tuple[Target, Any]:
        """What a reference at the cursor names, and what stands there.

        Raises:
            NotFollowedError: it names nothing that can stand in its place.
        """
        whole = ref.removesuffix("#/")
        if whole not in ("", ref):
            self._diagnostics.report(REF_TO_ROOT, span=self._cursor.span(), ref=ref, read=whole)
            ref = whole
        return self._resolver.find(ref, self._cursor.file, kind, shape, self._cursor.span)

    def address(self, target: Target) -> Address:
        """The address of a target, as the main file would spell it."""
        return self._resolver.address(target)
