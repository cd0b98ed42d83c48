"""What kind of type a flat schema describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specpress.lower.flatten import Flat

_NUMBERS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
_LENGTHS = frozenset({"minLength", "maxLength"})
_ITEMS = frozenset({"minItems", "maxItems"})
_PROPERTIES = frozenset({"minProperties", "maxProperties"})
_STRING_FORMATS = frozenset(
    {
        "date",
        "date-time",
        "time",
        "duration",
        "uuid",
        "byte",
        "base64",
        "binary",
        "decimal",
        "uri",
        "uri-reference",
        "url",
        "email",
        "hostname",
        "ipv4",
        "ipv6",
        "password",
    }
)
_NUMBER_FORMATS = {"int32": "integer", "int64": "integer", "float": "number", "double": "number"}


def kinds_of(flat: Flat) -> tuple[str, ...]:
    """The JSON Schema types of the value; where none is given, what its keywords are about."""
    if flat.types is not None:
        return flat.types
    bounds = flat.bounds.keys()
    if is_object(flat) or not bounds.isdisjoint(_PROPERTIES):
        return ("object",)
    if flat.items or flat.prefix or flat.closed_items or not bounds.isdisjoint(_ITEMS):
        return ("array",)
    if flat.unique:
        return ("array",)
    if flat.pattern is not None or flat.content_encoding or flat.content_media_type:
        return ("string",)
    if flat.format in _STRING_FORMATS or not bounds.isdisjoint(_LENGTHS):
        return ("string",)
    if flat.format in _NUMBER_FORMATS:
        return (_NUMBER_FORMATS[flat.format],)
    return () if bounds.isdisjoint(_NUMBERS) else ("number",)


def is_object(flat: Flat) -> bool:
    """Whether the keywords of a flat schema are about objects."""
    return bool(
        flat.properties
        or flat.additional
        or flat.open
        or flat.closed
        or flat.patterns
        or flat.key_pattern is not None
        or flat.required
    )


def is_struct(flat: Flat, *, among: bool = False) -> bool:
    """Whether a flat schema is an object with properties of its own, or with none at all.

    Args:
        flat: The schema.
        among: Also where an object is only one of its types.
    """
    if flat.conflict or flat.never or flat.groups or flat.const is not None:
        return False
    if flat.enum is not None or (not among and kinds_of(flat) != ("object",)):
        return False
    return bool(flat.properties) or (flat.closed and not flat.additional and not flat.patterns)


def is_enum(flat: Flat) -> bool:
    """Whether a flat schema lists values worth a name: not null alone, not all booleans."""
    if flat.conflict or flat.never or flat.const is not None or not flat.enum:
        return False
    return len(flat.enum) == 1 or any(value.typed != "boolean" for value in flat.enum)
