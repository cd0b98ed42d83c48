"""Arrays and maps, and the undeclared properties of objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Anything, ListOf, MapOf, Never, TupleOf, TypeRef
from specpress.lower.schemas.scalars import bounds_of

if TYPE_CHECKING:
    from specpress.lower.flattening.flat import Flat
    from specpress.lower.schemas.schemas import Schemas


class Containers:
    """Lowers what holds other values, with the help of whoever lowers schemas."""

    def __init__(self, schemas: Schemas) -> None:
        """Take the lowering of schemas that items and values go back to."""
        self._schemas = schemas

    def array(self, flat: Flat) -> TypeRef:
        """The list or tuple that a flat schema describes."""
        bounds = bounds_of(flat, "array")
        rest = (
            self._schemas.joined(flat.items, flat.pointer / "items") if flat.items else Anything()
        )
        if not flat.prefix:
            return ListOf(item=Never() if flat.closed_items else rest, constraints=bounds)
        items = tuple(
            self._schemas.joined(places, flat.pointer / "prefixItems" / index)
            for index, places in enumerate(flat.prefix)
        )
        full = flat.bounds.get("maxItems") == len(items)
        closed = flat.closed_items or full or isinstance(rest, Never)
        return TupleOf(items=items, rest=None if closed else rest, constraints=bounds)

    def map(self, flat: Flat) -> TypeRef:
        """The map that a flat schema without properties of its own describes."""
        value = self.additional(flat)
        patterns = [*flat.patterns]
        key = patterns[0] if len(patterns) == 1 and not flat.additional else flat.key_pattern
        return MapOf(
            value=Anything() if value is None else value,
            key_pattern=key,
            constraints=bounds_of(flat, "object"),
        )

    def additional(self, flat: Flat) -> TypeRef | None:
        """The type of undeclared properties; ``None`` where the document is silent."""
        found = [
            self._schemas.joined(flat.patterns[name], flat.pointer / "patternProperties" / name)
            for name in sorted(flat.patterns)
        ]
        if flat.additional:
            rest = self._schemas.joined(flat.additional, flat.pointer / "additionalProperties")
            if not found or not isinstance(rest, Never):
                found.append(rest)
        elif flat.open:
            return Anything()
        if found:
            return self._schemas.simplify(tuple(found))
        return Never() if flat.closed else None
