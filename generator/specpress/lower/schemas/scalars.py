"""Scalars: which Python kind a string's format asks for, and which bounds apply to which type."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from specpress.ir.types import NO_CONSTRAINTS, Constraints, Scalar, ScalarKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.lower.merging.merged import MergedSchema

_FORMATS = {
    "date": ScalarKind.DATE,
    "date-time": ScalarKind.DATETIME,
    "time": ScalarKind.TIME,
    "duration": ScalarKind.DURATION,
    "uuid": ScalarKind.UUID,
    "byte": ScalarKind.BASE64,
    "base64": ScalarKind.BASE64,
    "base64url": ScalarKind.BASE64URL,
    "binary": ScalarKind.BINARY,
    "decimal": ScalarKind.DECIMAL,
}
_PLAIN_KINDS = {
    "integer": ScalarKind.INTEGER,
    "number": ScalarKind.NUMBER,
    "boolean": ScalarKind.BOOLEAN,
    "null": ScalarKind.NULL,
}
_ENCODINGS = {"base64": ScalarKind.BASE64, "base64url": ScalarKind.BASE64URL}
_OF_TEXT = ("minLength", "maxLength", "pattern")
_BINARY_TYPES = ("application/octet-stream", "application/pdf", "application/zip")
_BINARY_MAIN_TYPES = ("image/", "audio/", "video/")
_BOUNDS_OF = {
    "number": {
        "minimum": "minimum",
        "maximum": "maximum",
        "exclusiveMinimum": "exclusive_minimum",
        "exclusiveMaximum": "exclusive_maximum",
        "multipleOf": "multiple_of",
    },
    "string": {"minLength": "min_length", "maxLength": "max_length"},
    "array": {"minItems": "min_items", "maxItems": "max_items"},
    "object": {"minProperties": "min_properties", "maxProperties": "max_properties"},
}


class Scalars:
    """Makes scalars; a format means what the caller says before it means what OpenAPI says."""

    def __init__(self, formats: Mapping[str, ScalarKind]) -> None:
        """Take the kinds that replace or extend the usual meaning of formats."""
        self._formats = {**_FORMATS, **formats}
        self._plain: dict[tuple[str, str | None], Scalar] = {}

    def plain(self, kind: str, spelled: str | None) -> Scalar:
        """A scalar without constraints; equal ones are the same object."""
        found = self._plain.get((kind, spelled))
        if found is None:
            found = Scalar(kind=self._kind(kind, spelled), format=spelled)
            self._plain[kind, spelled] = found
        return found

    def lower(self, merged: MergedSchema, kind: str) -> Scalar:
        """The scalar of one JSON Schema type that a merged schema describes."""
        spelled = merged.format
        if kind != "string":
            scalar = self.plain(kind, spelled)
        elif merged.content_encoding in _ENCODINGS:
            kind_of_bytes = _ENCODINGS[merged.content_encoding]
            scalar = Scalar(kind=kind_of_bytes, format=spelled or merged.content_encoding)
        elif is_binary(merged) and merged.format != "binary":
            scalar = Scalar(kind=ScalarKind.BINARY, format=spelled)
        else:
            scalar = self.plain(kind, spelled)
        bounds = bounds_of(merged, "number" if kind == "integer" else kind)
        if bounds is NO_CONSTRAINTS or (kind == "string" and scalar.kind is not ScalarKind.STRING):
            return scalar
        return Scalar(kind=scalar.kind, format=scalar.format, constraints=bounds)

    def unchecked(self, merged: MergedSchema, scalar: Scalar) -> Iterator[tuple[str, str]]:
        """The keywords of a text that count for nothing, as it becomes something else in Python.

        With each comes what people call it.
        """
        if scalar.kind is ScalarKind.STRING:
            return
        spelled = f"the format '{scalar.format}'"
        if scalar.kind in _ENCODINGS.values():
            spelled = f"the encoding '{merged.content_encoding or scalar.format}'"
        for keyword in _OF_TEXT:
            if keyword in merged.bounds or (keyword == "pattern" and merged.pattern is not None):
                yield keyword, f"'{keyword}' beside {spelled}"
        if self._kind("string", merged.format) not in (ScalarKind.STRING, scalar.kind):
            yield "format", f"the format '{merged.format}' beside {spelled}"

    def _kind(self, kind: str, spelled: str | None) -> ScalarKind:
        if kind == "string":
            return self._formats.get(spelled or "", ScalarKind.STRING)
        return _PLAIN_KINDS[kind]


def is_binary(merged: MergedSchema) -> bool:
    """Whether a text is no text but the content of a file, as 3.0 or as 3.1 has it."""
    media_type = (merged.content_media_type or "").lower()
    named = media_type in _BINARY_TYPES or media_type.startswith(_BINARY_MAIN_TYPES)
    if "binary" in (merged.format, merged.content_encoding):
        return True
    return named and merged.content_encoding is None


class _Bounds(TypedDict, total=False):
    minimum: int | float
    maximum: int | float
    exclusive_minimum: int | float
    exclusive_maximum: int | float
    multiple_of: int | float
    min_length: int
    max_length: int
    pattern: str
    min_items: int
    max_items: int
    unique_items: bool
    min_properties: int
    max_properties: int


def bounds_of(merged: MergedSchema, kind: str) -> Constraints:
    """The constraints that mean something for a JSON Schema type; others are left alone."""
    if not merged.bounds and merged.pattern is None and not merged.unique:
        return NO_CONSTRAINTS
    found = _Bounds()
    for keyword, name in _BOUNDS_OF.get(kind, {}).items():
        if keyword in merged.bounds:
            found[name] = merged.bounds[keyword]  # type: ignore[literal-required]
    if kind == "string" and merged.pattern is not None:
        found["pattern"] = merged.pattern
    if kind == "array" and merged.unique:
        found["unique_items"] = True
    return Constraints(**found) if found else NO_CONSTRAINTS
