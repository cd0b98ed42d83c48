"""Types that need no declaration of their own: scalars, containers, unions, single values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Anything, Const, EnumValue, Never, TypeRef
from specpress.lower import codes
from specpress.lower.schemas.kinds import is_struct, kinds_of, note_assumed

if TYPE_CHECKING:
    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.schemas.containers import Containers
    from specpress.lower.schemas.lowering import SchemaLowering
    from specpress.lower.schemas.unions.unions import Unions
    from specpress.pointer import Pointer


class Expressions:
    """Lowers what is no declaration, with the help of whoever lowers schemas."""

    def __init__(self, schemas: SchemaLowering, containers: Containers, unions: Unions) -> None:
        """Take the lowering of schemas, and what lowers containers and unions."""
        self._schemas = schemas
        self._containers = containers
        self._unions = unions

    def lower(self, merged: MergedSchema) -> TypeRef:
        """The type of a merged schema that is neither a struct nor an enum."""
        fixed = self._fixed(merged)
        if fixed is not None:
            return fixed
        if merged.groups:
            return self._unions.lower(merged)
        kinds = kinds_of(merged)
        note_assumed(merged, self._schemas.habits)
        if len(kinds) == 1:
            return self._single(merged, kinds[0], merged.pointer)
        variants = [
            self._single(merged, kind, merged.pointer / "type" / index)
            for index, kind in enumerate(kinds)
        ]
        return self._schemas.simplifier.simplify(variants) if variants else Anything()

    def _fixed(self, merged: MergedSchema) -> TypeRef | None:
        """The type where types and variants do not matter; ``None`` where they do."""
        if merged.conflict:
            return Anything()
        if merged.never:
            return Never()
        if merged.const is not None:
            return self._listed((merged.const,))
        return None if merged.enum is None else self._listed(merged.enum)

    def _listed(self, values: tuple[EnumValue, ...]) -> TypeRef:
        """The type of listed values that need no declaration: null, one value, both booleans."""
        if not values or values[0].typed == "null":
            return self._schemas.scalars.plain("null", None)
        if len(values) == 1:
            return Const(value=values[0].value, typed=values[0].typed)
        return self._schemas.scalars.plain("boolean", None)

    def _single(self, merged: MergedSchema, kind: str, pointer: Pointer) -> TypeRef:
        match kind:
            case "array":
                return self._containers.array(merged)
            case "object" if is_struct(merged, among=True):
                narrowed = merged.copy(pointer, ())
                narrowed.types = ("object",)
                return self._schemas.declare(pointer, narrowed)
            case "object":
                return self._containers.map(merged)
            case _:
                scalar = self._schemas.scalars.lower(merged, kind)
                if kind == "string":
                    for keyword, what in self._schemas.scalars.unchecked(merged, scalar):
                        where = merged.pointer / keyword
                        self._schemas.habits.add(codes.UNCHECKED, where, what=what)
                return scalar
