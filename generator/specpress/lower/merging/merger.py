"""All that a schema says, gathered in one place: ``allOf`` and keywords beside ``$ref`` merged.

A ``MergedSchema`` is built of one schema after another; all of them hold at once. ``keywords`` says
what becomes of each keyword.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.lower import codes
from specpress.lower.limits import MAX_REFS
from specpress.lower.merging.keywords import KeywordMerger
from specpress.lower.merging.listed import missed
from specpress.lower.merging.merged import MergedSchema
from specpress.lower.merging.parts import PartCollector
from specpress.lower.nodes import (
    Resolver,
    SchemaNode,
    ref_and_siblings,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from openapi_pydantic.v3.v3_1 import Schema

    from specpress.diagnostics import Diagnostics
    from specpress.lower.merging.merged import Part
    from specpress.pointer import Pointer


class SchemaMerger:
    """Merges schemas that hold at once."""

    def __init__(
        self,
        resolver: Resolver,
        diagnostics: Diagnostics,
        understood: Callable[[str], str | None],
    ) -> None:
        """Take where references are looked up, where problems go, and what reads patterns."""
        self.parts = PartCollector(resolver, diagnostics)
        self._keywords = KeywordMerger(resolver, diagnostics)
        self._resolver = resolver
        self._diagnostics = diagnostics
        self._understood = understood
        self._by_pointer: dict[Pointer, MergedSchema | None] = {}

    def merged_at(self, pointer: Pointer) -> MergedSchema | None:
        """What the schema at a place says, remembered; ``None`` where there is no schema."""
        if pointer not in self._by_pointer:
            node = self._resolver.schema(pointer)
            self._by_pointer[pointer] = None if node is None else self.merge(pointer, node)
        return self._by_pointer[pointer]

    def remember(self, merged: MergedSchema) -> None:
        """Answer ``merged_at`` by this: the document itself has no such place."""
        self._by_pointer[merged.pointer] = merged

    def merge(self, pointer: Pointer, *nodes: SchemaNode) -> MergedSchema:
        """What schemas that hold at once say together; ``pointer`` is its place."""
        return self.merge_parts(pointer, self.parts.of(*nodes), nodes)

    def merge_parts(
        self, pointer: Pointer, parts: Iterable[Part], nodes: Sequence[SchemaNode]
    ) -> MergedSchema:
        """The same for schemas that have been taken apart already."""
        merged = MergedSchema(pointer=pointer, expanded={pointer})
        for node in nodes:
            self._annotate(merged, node)
        self.merge_into(merged, parts)
        return merged

    def sources(self, node: SchemaNode) -> list[Schema]:
        """The schemas that document a place: its own, and the inline parts of its allOf."""
        merged = MergedSchema(pointer=node.pointer)
        self._annotate(merged, node)
        return merged.sources

    def merge_into(self, merged: MergedSchema, parts: Iterable[Part]) -> None:
        """Make a merged schema say what these parts say too, and what they refer to."""
        waiting = [(part, 0) for part in parts][::-1]
        while waiting:
            part, depth = waiting.pop()
            if part.schema is not None:
                self._keywords.merge(merged, part.schema, part.pointer)
            if part.ref is None:
                continue
            if depth == MAX_REFS:
                self._diagnostics.report(codes.SCHEMA_TOO_DEEP, part.pointer, limit=MAX_REFS)
                continue
            inner = self._referred(merged, part.ref, part.pointer)
            waiting += [(each, depth + 1) for each in inner][::-1]
        self._look_into_branches(merged)
        if merged.const is not None or merged.enum is not None:
            self._tell_what_lists_outrank(merged)

    def _tell_what_lists_outrank(self, merged: MergedSchema) -> None:
        """Where values are listed the list counts, and nothing else that is said of the value."""
        for group in merged.groups:
            self._diagnostics.report(codes.IGNORED_KEYWORD, group.pointer, keyword=group.keyword)
        keyword = "enum" if merged.const is None else "const"
        for what in dict.fromkeys(missed(merged, self._understood)):
            self._diagnostics.report(
                codes.LISTED_MISFIT, merged.pointer, keyword=keyword, what=what
            )

    def _look_into_branches(self, merged: MergedSchema) -> None:
        """Learn the properties of what holds for some values only; nothing else of it counts."""
        waiting, merged.branches = merged.branches, []
        for node in waiting:
            inner = MergedSchema(pointer=node.pointer, expanded=set(merged.expanded))
            self.merge_into(inner, self.parts.of(node))
            inner.branches = [each for group in inner.groups for each in group.variants]
            self._look_into_branches(inner)
            for name, nodes in inner.properties.items():
                merged.conditional.setdefault(name, []).append(nodes[-1])
            for name, nodes in inner.conditional.items():
                merged.conditional.setdefault(name, []).extend(nodes)

    def _referred(self, merged: MergedSchema, ref: Pointer, pointer: Pointer) -> Sequence[Part]:
        """The parts of what a reference leads to; none where they have been merged already."""
        if ref in merged.expanded:
            if ref == merged.pointer:
                self._diagnostics.report(codes.CYCLIC_PARTS, pointer, ref=str(ref))
            return ()
        merged.expanded.add(ref)
        node = self._resolver.schema(ref)
        if node is None:
            self._diagnostics.report(
                codes.UNRESOLVED_REFERENCE, pointer, ref=str(ref), kind="a schema"
            )
            return ()
        _, own = ref_and_siblings(node.value)
        if own is not None and own.discriminator is not None and merged.discriminator is None:
            merged.discriminator = (own.discriminator, ref)
        return self.parts.of(node)

    def _annotate(self, merged: MergedSchema, node: SchemaNode) -> None:
        """Keep what a schema and the inline parts of its allOf say for people."""
        _, own = ref_and_siblings(node.value)
        if own is None:
            return
        merged.sources.append(own)
        if own.discriminator is not None and merged.discriminator is None:
            merged.discriminator = (own.discriminator, node.pointer)
        for index, part in enumerate(own.allOf or ()):
            if ref_and_siblings(part)[0] is None:
                self._annotate(merged, SchemaNode(part, node.pointer / "allOf" / index))
