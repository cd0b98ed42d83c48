"""Types of values: references to types (``TypeRef``) and the declarations they name.

Everything is frozen, hashable and keyword-only. A ``Named`` holds a pointer, so recursive types
need no mutation: look the pointer up in ``Api.declarations``.
"""

from __future__ import annotations

from enum import Enum as PyEnum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from specpress.pointer import Pointer

JsonScalar: TypeAlias = "str | int | float | bool | None"
Json: TypeAlias = "JsonScalar | tuple[Json, ...] | JsonObject"


class JsonObject(msgspec.Struct, frozen=True):
    """A JSON object as a frozen value, sorted by name."""

    items: tuple[tuple[str, Json], ...]


class Unset(PyEnum):
    """Absence, where ``None`` would mean JSON null."""

    UNSET = "unset"


UNSET = Unset.UNSET


class ScalarKind(PyEnum):
    """What a scalar is on the Python side; the wire form follows from it."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"  # int or float: a whole number stays whole
    BOOLEAN = "boolean"
    NULL = "null"
    DATE = "date"
    DATETIME = "date-time"
    TIME = "time"
    DURATION = "duration"  # ISO 8601
    UUID = "uuid"
    DECIMAL = "decimal"  # a decimal number in a string
    BASE64 = "byte"  # bytes in base64 text
    BASE64URL = "base64url"  # bytes in base64 text with the alphabet for URLs
    BINARY = "binary"  # a file where it is a part or a body, within JSON a text like any other


class Constraints(msgspec.Struct, frozen=True, kw_only=True):
    """Bounds on a value, all optional. Lengths count characters, items or properties."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


NO_CONSTRAINTS = Constraints()


class Scalar(msgspec.Struct, frozen=True, kw_only=True):
    """A plain value. ``format`` is the document's own word, kept for the docs."""

    kind: ScalarKind
    format: str | None = None
    constraints: Constraints = NO_CONSTRAINTS


class ListOf(msgspec.Struct, frozen=True, kw_only=True):
    """An array of one type."""

    item: TypeRef
    constraints: Constraints = NO_CONSTRAINTS


class TupleOf(msgspec.Struct, frozen=True, kw_only=True):
    """An array with fixed leading items.

    ``rest`` is the type of further ones, ``None`` where none may follow.
    """

    items: tuple[TypeRef, ...]
    rest: TypeRef | None = None
    constraints: Constraints = NO_CONSTRAINTS

    @property
    def has_all_places(self) -> bool:
        """Whether none of the leading items may be missing."""
        return (self.constraints.min_items or 0) >= len(self.items)

    @property
    def has_fixed_length(self) -> bool:
        """Whether there are the leading items and no others."""
        return self.rest is None and self.has_all_places

    @property
    def is_uniform(self) -> bool:
        """Whether all items are of one type."""
        return {*self.items, *(() if self.rest is None else (self.rest,))} == {self.items[0]}


class MapOf(msgspec.Struct, frozen=True, kw_only=True):
    """An object with free keys and one value type."""

    value: TypeRef
    key_pattern: str | None = None
    constraints: Constraints = NO_CONSTRAINTS


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A declared type, by the pointer under which ``Api.declarations`` keeps it."""

    target: Pointer


class Const(msgspec.Struct, frozen=True, kw_only=True):
    """Exactly one value. ``typed`` keeps ``1``, ``1.0`` and ``True`` apart under equality."""

    value: JsonScalar
    typed: str  # "string" | "integer" | "number" | "boolean" | "null"


class Discriminator(msgspec.Struct, frozen=True, kw_only=True):
    """Which property tells the variants of a union apart, and which value means which variant.

    ``mapping`` leads from values to declarations; it is complete, implicit names included.
    ``fallback`` is the variant that all others extend: what has any other value is one of those.
    """

    property_name: str
    mapping: tuple[tuple[str, Pointer], ...]
    fallback: Pointer | None = None


class OneOf(msgspec.Struct, frozen=True, kw_only=True):
    """One of several types, without a declaration of its own.

    Never nested; never holds ``Nullable`` or null.
    """

    variants: tuple[TypeRef, ...]
    discriminator: Discriminator | None = None


class Nullable(msgspec.Struct, frozen=True, kw_only=True):
    """The inner type or JSON null. Never nested."""

    inner: TypeRef


class Anything(msgspec.Struct, frozen=True, kw_only=True):
    """Any JSON value."""


class Never(msgspec.Struct, frozen=True, kw_only=True):
    """No value at all (the schema ``false``)."""


TypeRef: TypeAlias = (
    "Scalar | ListOf | TupleOf | MapOf | Named | Const | OneOf | Nullable | Anything | Never"
)


class Docs(msgspec.Struct, frozen=True, kw_only=True):
    """What the document says about a thing, for people."""

    title: str | None = None
    description: str | None = None
    deprecated: bool = False
    examples: tuple[Json, ...] = ()


NO_DOCS = Docs()


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """A property of a struct."""

    origin: Pointer
    name: str  # on the wire
    type: TypeRef
    required: bool
    default: Json | Unset = UNSET
    read_only: bool = False
    write_only: bool = False
    secret: bool = False
    docs: Docs = NO_DOCS


class Struct(msgspec.Struct, frozen=True, kw_only=True):
    """An object with declared properties.

    ``additional``: the type of undeclared properties where the document speaks of them
    (a schema or ``true``), ``Never`` where it forbids them, ``None`` where it is silent.
    ``origins``: every place that declares this same structure, the chosen one (``origin``) first.
    """

    origin: Pointer
    origins: tuple[Pointer, ...]
    fields: tuple[Field, ...]
    additional: TypeRef | None = None
    constraints: Constraints = NO_CONSTRAINTS
    docs: Docs = NO_DOCS


class EnumValue(msgspec.Struct, frozen=True, kw_only=True):
    """One value of an enum. ``typed`` as in ``Const``."""

    value: JsonScalar
    typed: str
    name_hint: str | None = None  # x-enum-varnames and the like
    description: str | None = None


class Enum(msgspec.Struct, frozen=True, kw_only=True):
    """A closed list of scalars in the document; open in the client.

    ``extensible``: the document itself allows any other string beside these. Null is never a value
    (see ``Nullable``).
    """

    origin: Pointer
    origins: tuple[Pointer, ...]
    values: tuple[EnumValue, ...]
    extensible: bool = False
    docs: Docs = NO_DOCS


class Union(msgspec.Struct, frozen=True, kw_only=True):
    """A ``OneOf`` that has a name of its own (a component, or reached by recursion)."""

    origin: Pointer
    origins: tuple[Pointer, ...]
    type: OneOf
    docs: Docs = NO_DOCS


class Alias(msgspec.Struct, frozen=True, kw_only=True):
    """Any other type that has a name of its own (a component that is a scalar, list, map …)."""

    origin: Pointer
    origins: tuple[Pointer, ...]
    type: TypeRef
    docs: Docs = NO_DOCS


Declaration: TypeAlias = "Struct | Enum | Union | Alias"
