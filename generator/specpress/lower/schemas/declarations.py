"""Declarations: structs with their fields, enums, and names for other types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import (
    Alias,
    Anything,
    Declaration,
    Enum,
    Field,
    Never,
    OneOf,
    Struct,
    TypeRef,
    Union,
)
from specpress.lower import codes
from specpress.lower.nodes import ref_and_siblings
from specpress.lower.schemas.annotations import annotations_of
from specpress.lower.schemas.kinds import is_enum, is_struct, note_assumed
from specpress.lower.schemas.scalars import bounds_of
from specpress.lower.values import docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.nodes import SchemaNode
    from specpress.lower.schemas.containers import Containers
    from specpress.lower.schemas.lowering import SchemaLowering
    from specpress.lower.schemas.unions.unions import Unions
    from specpress.pointer import Pointer


class Declarations:
    """Builds declarations with the help of whoever lowers schemas."""

    def __init__(self, schemas: SchemaLowering, containers: Containers, unions: Unions) -> None:
        """Take the lowering of schemas that fields go back to, and that of what extends others."""
        self._schemas = schemas
        self._containers = containers
        self._unions = unions

    def lower(self, pointer: Pointer, merged: MergedSchema | None) -> Declaration:
        """The declaration of a merged schema, or of a place that references lead to."""
        if merged is not None:
            return self._struct_or_enum(merged)
        schemas = self._schemas
        node = schemas.resolver.schema(pointer)
        if node is None:
            return Alias(origin=pointer, origins=(pointer,), type=Anything())
        schemas.note_null(node)
        parts = schemas.merger.parts.of(node)
        ref = parts[0].ref if len(parts) == 1 else None
        if ref is not None and not schemas.inheritance.is_variant(pointer):
            target = schemas.reference(ref, parts[0].pointer)
            documentation = docs(schemas.merger.sources(node))
            return Alias(origin=pointer, origins=(pointer,), type=target, docs=documentation)
        merged = schemas.merger.merge_parts(pointer, parts, (node,))
        subtypes = schemas.inheritance.subtypes(pointer, merged)
        if subtypes:
            return self.named(pointer, self._unions.subtypes(merged, subtypes), merged)
        if is_struct(merged) or is_enum(merged):
            return self._struct_or_enum(merged)
        return self.named(pointer, schemas.within(merged), merged)

    def named(self, pointer: Pointer, found: TypeRef, merged: MergedSchema) -> Declaration:
        """The declaration that gives a type a name."""
        documentation = docs(merged.sources)
        if isinstance(found, OneOf):
            return Union(origin=pointer, origins=(pointer,), type=found, docs=documentation)
        return Alias(origin=pointer, origins=(pointer,), type=found, docs=documentation)

    def _struct_or_enum(self, merged: MergedSchema) -> Declaration:
        """The declaration of a merged schema that is a struct or an enum."""
        pointer, documentation = merged.pointer, docs(merged.sources)
        if merged.enum is not None:
            return Enum(
                origin=pointer,
                origins=(pointer,),
                values=merged.enum,
                extensible=merged.extensible,
                docs=documentation,
            )
        note_assumed(merged, self._schemas.habits)
        additional = self._containers.additional(merged)
        fields = {name: self._field(merged, name) for name in merged.properties}
        fields |= self._conditional(merged)
        self._note_unchecked(merged, additional, len(fields))
        undeclared = merged.required.keys() - fields.keys()
        for name in sorted(undeclared):
            where = self._listed_at(merged.required[name], name)
            self._schemas.diagnostics.report(codes.UNDECLARED_REQUIRED, where, name=name)
        if additional is None or isinstance(additional, Never):
            fields |= {name: _undeclared(name, merged.required[name]) for name in undeclared}
        return Struct(
            origin=pointer,
            origins=(pointer,),
            fields=tuple(fields[name] for name in sorted(fields)),
            additional=additional,
            constraints=bounds_of(merged, "object"),
            docs=documentation,
        )

    def _note_unchecked(
        self, merged: MergedSchema, additional: TypeRef | None, declared: int
    ) -> None:
        """Remember what holds for undeclared properties, which requests carry as they are given."""
        keyword = "patternProperties" if merged.patterns else "additionalProperties"
        if isinstance(additional, Anything | Never | None):
            keyword = "propertyNames" if merged.key_pattern is not None else ""
        bounds = merged.bounds
        counted = ["minProperties"] if bounds.get("minProperties", 0) > len(merged.required) else []
        is_open = not isinstance(additional, Never | None)
        if "maxProperties" in bounds and (is_open or bounds["maxProperties"] < declared):
            counted.append("maxProperties")
        for each in (*([keyword] if keyword else ()), *counted):
            what = f"'{each}' beside declared properties"
            self._schemas.habits.add(codes.UNCHECKED, merged.pointer / each, what=what)

    def _listed_at(self, holder: Pointer, name: str) -> Pointer:
        """Where the schema at a place lists a name as required."""
        node = self._schemas.resolver.schema(holder)
        own = None if node is None else ref_and_siblings(node.value)[1]
        names = (own and own.required) or []
        where = holder / "required"
        return where / names.index(name) if name in names else where

    def _conditional(self, merged: MergedSchema) -> dict[str, Field]:
        """The properties that only hold for some values: each may be there, and be any of these."""
        schemas = self._schemas
        found: dict[str, Field] = {}
        for name, nodes in merged.conditional.items():
            if name in merged.properties:
                continue
            each = tuple(schemas.type(node.value, node.pointer) for node in nodes)
            kind = schemas.simplifier.simplify(each)
            if not isinstance(kind, Never):
                found[name] = self._made(merged, name, nodes, kind)
        if found:
            names = ", ".join(map(repr, sorted(found)))
            where = next(iter(found.values())).origin
            schemas.diagnostics.report(codes.CONDITIONAL_PROPERTIES, where, names=names)
        return found

    def _field(self, merged: MergedSchema, name: str) -> Field:
        nodes = merged.properties[name]
        kind = self._schemas.intersection(nodes, merged.pointer / "properties" / name)
        return self._made(merged, name, nodes, kind)

    def _made(
        self, merged: MergedSchema, name: str, nodes: Sequence[SchemaNode], kind: TypeRef
    ) -> Field:
        found = annotations_of(nodes, self._schemas.resolver)
        return Field(
            origin=nodes[-1].pointer,
            name=name,
            type=kind,
            required=name in merged.required,
            default=found.default,
            read_only=found.read_only,
            write_only=found.write_only,
            secret=found.secret,
            docs=found.docs,
        )


def _undeclared(name: str, holder: Pointer) -> Field:
    """A property of which only the name is known.

    It is not required of anyone: where the name is a slip of the pen, no answer ever has it.
    """
    return Field(origin=holder / "required", name=name, type=Anything(), required=False)
