"""One pass over a document along its grammar, copying only what changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from specpress.document.kinds import CALLBACK, OPENAPI, PATH_ITEM, SCHEMA, Kind, Shape
from specpress.document.tree import Node, is_array, is_object
from specpress.pointer import Pointer

Fix = Callable[[Node], Node]
"""Takes an object and returns it, or a changed copy; its children are visited afterwards."""


class Walker:
    """Visits every object of a document and hands those of some kinds to a fix.

    ``path`` is where the visit is; a fix that has something to report makes a pointer of it.
    """

    def __init__(self) -> None:
        self.path: list[str | int] = []
        self.fixes: Mapping[Kind, Fix] = {}

    def here(self, *below: str | int) -> Pointer:
        """The place that is being visited, or one below it."""
        return Pointer.of((*self.path, *below))

    def walk(self, data: Node, kind: Kind = OPENAPI) -> Node:
        """The object with all fixes applied; the same one when none changed anything."""
        fix = self.fixes.get(kind)
        if fix is not None:
            data = fix(data)
        if kind is CALLBACK:
            return self._map(data, PATH_ITEM, patterned=True)
        if "$ref" in data and kind is not SCHEMA and kind is not PATH_ITEM:
            return data
        children = kind.children
        changed = data
        for key, value in data.items():
            if key not in children:
                continue
            shape, child = children[key]
            self.path.append(key)
            new = self._child(value, shape, child)
            self.path.pop()
            if new is not value:
                if changed is data:
                    changed = dict(data)
                changed[key] = new
        return changed

    def _child(self, value: Any, shape: Shape, kind: Kind) -> Any:
        if is_object(value):
            if shape is Shape.ONE:
                return self.walk(value, kind)
            if shape is not Shape.LIST:
                return self._map(value, kind, patterned=shape is Shape.PATTERNED)
        elif is_array(value) and shape is Shape.LIST:
            return self._list(value, kind)
        return value

    def _map(self, value: Node, kind: Kind, *, patterned: bool) -> Node:
        changed = value
        for key, child in value.items():
            if not is_object(child) or (patterned and key.startswith("x-")):
                continue
            self.path.append(key)
            new = self.walk(child, kind)
            self.path.pop()
            if new is not child:
                if changed is value:
                    changed = dict(value)
                changed[key] = new
        return changed

    def _list(self, value: list[Any], kind: Kind) -> list[Any]:
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
