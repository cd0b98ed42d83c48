"""Bases that tell their children apart: a discriminator on a schema that others extend by allOf."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from specpress.lower.nodes import Resolver, SchemaNode, ref_and_siblings

if TYPE_CHECKING:
    from specpress.lower.merging.merged import MergedSchema
    from specpress.pointer import Pointer


class Inheritance:
    """Knows which components extend which; the index is made when first asked for."""

    def __init__(self, resolver: Resolver) -> None:
        """Take where the components are."""
        self._resolver = resolver
        self._children: dict[Pointer, list[Pointer]] | None = None

    def subtypes(self, pointer: Pointer, merged: MergedSchema) -> tuple[Pointer, ...]:
        """All components that extend a base with a discriminator of its own, sorted.

        Empty where the schema is no such base, or has only one child: then it is a plain object.
        """
        if merged.discriminator is None or merged.discriminator[1] != pointer or merged.groups:
            return ()
        if self._children is None:
            self._children = self._index()
        found: set[Pointer] = set()
        todo = [pointer]
        while todo:
            for child in self._children.get(todo.pop(), ()):
                if child not in found and child != pointer:
                    found.add(child)
                    todo.append(child)
        return tuple(sorted(found)) if len(found) > 1 else ()

    def _index(self) -> dict[Pointer, list[Pointer]]:
        children: defaultdict[Pointer, list[Pointer]] = defaultdict(list)
        for name in self._resolver.schema_names:
            pointer = self._resolver.component(name)
            node = None if pointer is None else self._resolver.schema(pointer)
            if node is not None:
                for base in self._bases(node):
                    children[base].append(node.pointer)
        return dict(children)

    def _bases(self, node: SchemaNode) -> set[Pointer]:
        ref, own = ref_and_siblings(node.value)
        refs = [ref_and_siblings(part)[0] for part in (own and own.allOf) or ()]
        if own is not None and own.model_fields_set - {"$ref"}:
            refs.append(ref)
        return {self._resolver.target(found) for found in refs if found is not None}
