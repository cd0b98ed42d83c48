"""What a schema says, as plain values: the language between reading schemas and making types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from openapi_pydantic.v3.v3_1 import Schema

from specpress.lower.nodes import Place
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_pydantic.v3.v3_1 import Discriminator

    from specpress.ir.types import EnumValue

GroupKeyword = Literal["oneOf", "anyOf"]


class Member(msgspec.Struct, frozen=True):
    """One part of a schema: a reference, or a schema without its ``allOf`` and ``$ref``."""

    pointer: Pointer
    schema: Schema | None = None
    ref: Pointer | None = None


class Group(msgspec.Struct, frozen=True):
    """The alternatives of one ``oneOf`` or ``anyOf``."""

    keyword: GroupKeyword
    pointer: Pointer
    variants: tuple[Place, ...]


class Flat(msgspec.Struct, kw_only=True):
    """Everything that holds for a value at once. Names are those of JSON Schema."""

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
    properties: dict[str, list[Place]] = msgspec.field(default_factory=dict[str, "list[Place]"])
    required: dict[str, Pointer] = msgspec.field(default_factory=dict[str, Pointer])
    additional: list[Place] = msgspec.field(default_factory=list[Place])
    open: bool = False
    closed: bool = False
    patterns: dict[str, list[Place]] = msgspec.field(default_factory=dict[str, "list[Place]"])
    key_pattern: str | None = None
    items: list[Place] = msgspec.field(default_factory=list[Place])
    prefix: list[list[Place]] = msgspec.field(default_factory=list["list[Place]"])
    closed_items: bool = False
    groups: list[Group] = msgspec.field(default_factory=list[Group])
    discriminator: tuple[Discriminator, Pointer] | None = None
    never: bool = False
    conflict: bool = False
    expanded: set[Pointer] = msgspec.field(default_factory=set[Pointer])

    def copy(self, pointer: Pointer, groups: Sequence[Group]) -> Flat:
        """The same at another place and with other alternatives, to absorb more into."""
        return msgspec.structs.replace(
            self,
            pointer=pointer,
            sources=list(self.sources),
            bounds=dict(self.bounds),
            properties={name: list(places) for name, places in self.properties.items()},
            required=dict(self.required),
            additional=list(self.additional),
            patterns={name: list(places) for name, places in self.patterns.items()},
            items=list(self.items),
            prefix=[list(places) for places in self.prefix],
            groups=list(groups),
            discriminator=None,
            expanded=set(self.expanded),
        )
