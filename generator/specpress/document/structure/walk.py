"""One pass over a document along its grammar, copying only what changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.document.structure.grammar import CALLBACK, OPENAPI, PATH_ITEM, PURE, Kind, Shape
from specpress.document.tree import is_array, is_object, put
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Code, Diagnostics
    from specpress.document.reading.source import Document, Origin
    from specpress.document.tree import Node


class Walker:
    """Visits every object of a document; subclasses say in ``visit`` what becomes of it.

    ``path`` is where the visit is. ``origins`` collects where nodes were before they were moved.
    """

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self.document = document
        self._diagnostics = diagnostics
        self.path: list[str | int] = []
        self.origins: dict[Pointer, Origin] = {}

    def visit(self, node: Node, kind: Kind) -> Node:
        """The object as it should be: itself or a changed copy. Its children are visited next."""
        raise NotImplementedError

    def run(self) -> Document:
        """The document with every object visited."""
        return self.document.with_data(self.walk(self.document.data, OPENAPI), self.origins)

    def here(self, *below: str | int) -> Pointer:
        """The place that is being visited, or one below it."""
        return Pointer.of((*self.path, *below))

    def report(self, code: Code, where: Pointer, **arguments: Any) -> None:
        """Record a problem, with its position: a later stage may move what stands there."""
        span = self.document.locate(where, self.origins)
        self._diagnostics.report(code, where, span=span, **arguments)

    def moved(self, now: Pointer, before: Pointer) -> None:
        """Remember where a node was written that now stands elsewhere."""
        self.origins[now] = self.document.origin(before, self.origins)

    def walk(self, data: Node, kind: Kind) -> Node:
        """The object with everything in it visited; the same one when nothing changed."""
        data = self.visit(data, kind)
        if "$ref" in data and kind in PURE:
            return data
        if kind is CALLBACK:
            return self._descend_map(data, PATH_ITEM, patterned=True)
        children = kind.children
        changed = data
        for key, value in data.items():
            if key not in children:
                continue
            shape, child = children[key]
            self.path.append(key)
            new = self._descend(value, shape, child)
            self.path.pop()
            changed = put(changed, data, key, new)
        return changed

    def _descend(self, value: Any, shape: Shape, kind: Kind) -> Any:
        if is_object(value):
            if shape is Shape.ONE:
                return self.walk(value, kind)
            if shape is not Shape.LIST:
                return self._descend_map(value, kind, patterned=shape is Shape.PATTERNED)
        elif is_array(value) and shape is Shape.LIST:
            return self._descend_list(value, kind)
        return value

    def _descend_map(self, value: Node, kind: Kind, *, patterned: bool) -> Node:
        changed = value
        for key, child in value.items():
            if not is_object(child) or (patterned and key.startswith("x-")):
                continue
            self.path.append(key)
            new = self.walk(child, kind)
            self.path.pop()
            changed = put(changed, value, key, new)
        return changed

    def _descend_list(self, value: list[Any], kind: Kind) -> list[Any]:
        changed = value
        for index, child in enumerate(value):
            if not is_object(child):
                continue
            self.path.append(index)
            new = self.walk(child, kind)
            self.path.pop()
            if new is not child:
                if changed is value:
                    changed = list(value)
                changed[index] = new
        return changed
