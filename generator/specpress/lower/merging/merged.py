"""What a schema says, as plain values: the language between reading schemas and making types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from openapi_pydantic.v3.v3_1 import Schema

from specpress.lower.nodes import SchemaNode
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_pydantic.v3.v3_1 import Discriminator

    from specpress.ir.types import EnumValue

VariantKeyword = Literal["oneOf", "anyOf"]


class Part(msgspec.Struct, frozen=True):
    """One part of a schema: a reference, or a schema without its ``allOf`` and ``$ref``."""

    pointer: Pointer
    schema: Schema | None = None
    ref: Pointer | None = None


class VariantGroup(msgspec.Struct, frozen=True):
    """The variants of one ``oneOf`` or ``anyOf``."""

    keyword: VariantKeyword
    pointer: Pointer
    variants: tuple[SchemaNode, ...]


class MergedSchema(msgspec.Struct, kw_only=True):
    """Everything that holds for a value at once. Names are those of JSON Schema.

    ``branches`` are the schemas that hold for some values only (``then``, ``else`` and those of
    ``dependentSchemas``) and wait to be looked into; ``conditional`` are the properties that they
    name: of each, what it may be.
    """

    pointer: Pointer
    sources: list[Schema] = msgspec.field(default_factory=list[Schema])
    types: tuple[str, ...] | None = None
    enum: tuple[EnumValue, ...] | None = None
    extensible: bool = False
    const: EnumValue | None = None
    format: str | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    bounds: dict[str, int | float] = msgspec.field(default_factory=dict[str, "int | float"])
    pattern: str | None = None
    unique: bool = False
    properties: dict[str, list[SchemaNode]] = msgspec.field(
        default_factory=dict[str, "list[SchemaNode]"]
    )
    branches: list[SchemaNode] = msgspec.field(default_factory=list[SchemaNode])
    conditional: dict[str, list[SchemaNode]] = msgspec.field(
        default_factory=dict[str, "list[SchemaNode]"]
    )
    required: dict[str, Pointer] = msgspec.field(default_factory=dict[str, Pointer])
    additional: list[SchemaNode] = msgspec.field(default_factory=list[SchemaNode])
    open: bool = False
    closed: bool = False
    patterns: dict[str, list[SchemaNode]] = msgspec.field(
        default_factory=dict[str, "list[SchemaNode]"]
    )
    key_pattern: str | None = None
    items: list[SchemaNode] = msgspec.field(default_factory=list[SchemaNode])
    prefix: list[list[SchemaNode]] = msgspec.field(default_factory=list["list[SchemaNode]"])
    closed_items: bool = False
    groups: list[VariantGroup] = msgspec.field(default_factory=list[VariantGroup])
    discriminator: tuple[Discriminator, Pointer] | None = None
    never: bool = False
    conflict: bool = False
    expanded: set[Pointer] = msgspec.field(default_factory=set[Pointer])

    def copy(self, pointer: Pointer, groups: Sequence[VariantGroup]) -> MergedSchema:
        """The same at another place and with other variants, to merge more into."""
        return msgspec.structs.replace(
            self,
            pointer=pointer,
            sources=list(self.sources),
            bounds=dict(self.bounds),
            properties={name: list(nodes) for name, nodes in self.properties.items()},
            branches=list(self.branches),
            conditional={name: list(nodes) for name, nodes in self.conditional.items()},
            required=dict(self.required),
            additional=list(self.additional),
            patterns={name: list(nodes) for name, nodes in self.patterns.items()},
            items=list(self.items),
            prefix=[list(nodes) for nodes in self.prefix],
            groups=list(groups),
            discriminator=None,
            expanded=set(self.expanded),
        )
