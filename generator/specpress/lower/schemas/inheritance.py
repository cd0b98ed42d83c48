"""Bases that tell their children apart: a discriminator on a schema that others extend by allOf."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from specpress.lower.nodes import SCHEMAS, Resolver, SchemaNode, has_assertions, ref_and_siblings

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
        """All components that extend a schema with a discriminator, sorted.

        The discriminator is its own, or that of what it extends itself. Empty where there is none,
        and where nothing extends the schema.
        """
        if merged.discriminator is None or merged.groups:
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
        return tuple(sorted(found))

    def is_variant(self, pointer: Pointer) -> bool:
        """Whether a component, however little it adds to another, is told apart from that one.

        A discriminator does, of something that it extends or that lists it.
        """
        todo = self._bases_of(pointer)
        if todo and pointer in self._listed:
            return True
        seen = {pointer}
        while todo:
            base = todo.pop()
            if base in seen:
                continue
            seen.add(base)
            node = self._resolver.schema(base)
            own = None if node is None else ref_and_siblings(node.value)[1]
            if own is not None and own.discriminator is not None:
                return True
            todo |= self._bases_of(base)
        return False

    def _bases_of(self, pointer: Pointer) -> set[Pointer]:
        node = self._resolver.schema(pointer)
        return set() if node is None else self._bases(node)

    @cached_property
    def _listed(self) -> frozenset[Pointer]:
        """The components that some other one tells apart by a discriminator."""
        found: set[Pointer] = set()
        for name in self._resolver.schema_names:
            node = self._resolver.schema(SCHEMAS / name)
            own = None if node is None else ref_and_siblings(node.value)[1]
            if own is None or own.discriminator is None:
                continue
            refs = (ref_and_siblings(one)[0] for one in (*(own.oneOf or ()), *(own.anyOf or ())))
            found.update(self._resolver.target(ref) for ref in refs if ref is not None)
            named = (own.discriminator.mapping or {}).values()
            found.update(self._resolver.mapping_target(ref) for ref in named)
        return frozenset(found)

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
        if own is not None and has_assertions(own):
            refs.append(ref)
        return {self._resolver.target(found) for found in refs if found is not None}
