"""What kind of type a flat schema describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specpress.lower.flattening.flat import Flat

_PROPERTIES = frozenset({"minProperties", "maxProperties"})
_ABOUT = {
    "minItems": "array",
    "maxItems": "array",
    "minLength": "string",
    "maxLength": "string",
    "minimum": "number",
    "maximum": "number",
    "exclusiveMinimum": "number",
    "exclusiveMaximum": "number",
    "multipleOf": "number",
}
_TEXT_FORMATS = (
    "date date-time time duration uuid byte base64 binary decimal uri uri-reference url email "
    "hostname ipv4 ipv6 password"
)
_FORMATS = {
    **dict.fromkeys(_TEXT_FORMATS.split(), "string"),
    "int32": "integer",
    "int64": "integer",
    "float": "number",
    "double": "number",
}


def kinds_of(flat: Flat) -> tuple[str, ...]:
    """The JSON Schema types of the value; where none is given, what its keywords are about."""
    if flat.types is not None:
        return flat.types
    about = {
        "object": is_object(flat) or not flat.bounds.keys().isdisjoint(_PROPERTIES),
        "array": flat.items or flat.prefix or flat.closed_items or flat.unique,
        "string": flat.pattern or flat.content_encoding or flat.content_media_type,
    }
    found = next((kind for kind, yes in about.items() if yes), None)
    found = found or next((_ABOUT[name] for name in flat.bounds if name in _ABOUT), None)
    found = found or _FORMATS.get(flat.format or "")
    return () if found is None else (found,)


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
