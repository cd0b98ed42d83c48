"""Arrays and maps, and the undeclared properties of objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Anything, ListOf, MapOf, Never, TupleOf, TypeRef
from specpress.lower.schemas.scalars import bounds_of

if TYPE_CHECKING:
    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.schemas.lowering import SchemaLowering


class Containers:
    """Lowers what holds other values, with the help of whoever lowers schemas."""

    def __init__(self, schemas: SchemaLowering) -> None:
        """Take the lowering of schemas that items and values go back to."""
        self._schemas = schemas

    def array(self, merged: MergedSchema) -> TypeRef:
        """The list or tuple that a merged schema describes."""
        bounds = bounds_of(merged, "array")
        rest = (
            self._schemas.intersection(merged.items, merged.pointer / "items")
            if merged.items
            else Anything()
        )
        if not merged.prefix:
            return ListOf(item=Never() if merged.closed_items else rest, constraints=bounds)
        items = tuple(
            self._schemas.intersection(nodes, merged.pointer / "prefixItems" / index)
            for index, nodes in enumerate(merged.prefix)
        )
        full = merged.bounds.get("maxItems") == len(items)
        closed = merged.closed_items or full or isinstance(rest, Never)
        return TupleOf(items=items, rest=None if closed else rest, constraints=bounds)

    def map(self, merged: MergedSchema) -> TypeRef:
        """The map that a merged schema without properties of its own describes."""
        value = self.additional(merged)
        patterns = [*merged.patterns]
        key = patterns[0] if len(patterns) == 1 and not merged.additional else merged.key_pattern
        return MapOf(
            value=Anything() if value is None else value,
            key_pattern=key,
            constraints=bounds_of(merged, "object"),
        )

    def additional(self, merged: MergedSchema) -> TypeRef | None:
        """The type of undeclared properties; ``None`` where the document is silent."""
        found = [
            self._schemas.intersection(
                merged.patterns[name], merged.pointer / "patternProperties" / name
            )
            for name in sorted(merged.patterns)
        ]
        if merged.additional:
            rest = self._schemas.intersection(
                merged.additional, merged.pointer / "additionalProperties"
            )
            if not found or not isinstance(rest, Never):
                found.append(rest)
        elif merged.open:
            return Anything()
        if found:
            return self._schemas.simplifier.simplify(tuple(found))
        return Never() if merged.closed else None
