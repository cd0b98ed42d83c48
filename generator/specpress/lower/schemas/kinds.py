"""What kind of type a merged schema describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.lower import codes

if TYPE_CHECKING:
    from specpress.diagnostics import Habits
    from specpress.lower.merging.merged import MergedSchema

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


def kinds_of(merged: MergedSchema) -> tuple[str, ...]:
    """The JSON Schema types of the value; where none is given, what its keywords are about."""
    if merged.types is not None:
        return merged.types
    about = {
        "object": is_object(merged) or not merged.bounds.keys().isdisjoint(_PROPERTIES),
        "array": merged.items or merged.prefix or merged.closed_items or merged.unique,
        "string": merged.pattern or merged.content_encoding or merged.content_media_type,
    }
    found = next((kind for kind, yes in about.items() if yes), None)
    found = found or next((_ABOUT[name] for name in merged.bounds if name in _ABOUT), None)
    found = found or _FORMATS.get(merged.format or "")
    return () if found is None else (found,)


def note_assumed(merged: MergedSchema, habits: Habits) -> None:
    """Remember that a value has a type because of what its keywords are about."""
    if merged.types is None:
        for kind in kinds_of(merged):
            habits.add(codes.TYPE_ASSUMED, merged.pointer, type=kind)


def is_object(merged: MergedSchema) -> bool:
    """Whether the keywords of a merged schema are about objects."""
    return bool(
        merged.properties
        or merged.conditional
        or merged.additional
        or merged.open
        or merged.closed
        or merged.patterns
        or merged.key_pattern is not None
        or merged.required
    )


def is_struct(merged: MergedSchema, *, among: bool = False) -> bool:
    """Whether a merged schema is an object with properties of its own, or with none at all.

    Args:
        merged: The schema.
        among: Also where an object is only one of its types.
    """
    if merged.conflict or merged.never or merged.groups or merged.const is not None:
        return False
    if merged.enum is not None or (not among and kinds_of(merged) != ("object",)):
        return False
    return bool(merged.properties or merged.conditional) or (
        merged.closed and not merged.additional and not merged.patterns
    )


def is_enum(merged: MergedSchema) -> bool:
    """Whether a merged schema lists values worth a name: not null alone, not all booleans."""
    if merged.conflict or merged.never or merged.const is not None or not merged.enum:
        return False
    return len(merged.enum) == 1 or any(value.typed != "boolean" for value in merged.enum)
