"""Values that break a schema in exactly one documented way each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oracle.schemas import Schema, Schemas

_SAMPLES = {
    "uuid": "5b0e6f1c-9d57-4b3a-8c61-0f2d7a94e813",
    "date-time": "2025-11-26T10:00:01Z",
    "uri": "https://example.com/",
}
_WRONG_TYPE: dict[str, Any] = {
    "string": 7,
    "integer": "7",
    "number": "7",
    "boolean": "true",
    "array": "7",
    "object": "7",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """``value`` breaks the schema at ``trail`` by ``keyword``."""

    trail: tuple[str, ...]
    keyword: str
    value: Any

    @property
    def label(self) -> str:
        """For the test's name."""
        return f"{'.'.join(self.trail)}-{self.keyword}"


def least(schemas: Schemas, schema: Schema) -> Any:
    """The smallest value that follows ``schema``."""
    schema = schemas.flat(schema)
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return least(schemas, schema[key][0])
    if "enum" in schema:
        return schema["enum"][0]
    kind = _kind(schema)
    if kind == "object":
        properties = schema.get("properties", {})
        return {name: least(schemas, properties[name]) for name in schema.get("required", ())}
    if kind == "string":
        return _SAMPLES.get(schema.get("format", ""), "x")
    return {"array": [], "boolean": True}.get(kind, schema.get("minimum", 1))


def _kind(schema: Schema) -> str:
    """The type, apart from null."""
    kinds = schema["type"]
    return kinds if isinstance(kinds, str) else str(kinds[0])


def violations(
    schemas: Schemas, schema: Schema, trail: tuple[str, ...] = ()
) -> Iterator[Violation]:
    """One value for every constraint in ``schema`` and below, however deep."""
    schema = schemas.flat(schema)
    if "anyOf" in schema:  # as `nullable` beside `allOf` is spelled
        (schema,) = (schemas.flat(part) for part in schema["anyOf"] if part != {"type": "null"})
    elif isinstance(schema.get("type"), str):
        yield Violation(trail=trail, keyword="null", value=None)
    if "oneOf" in schema:  # broken as a whole, since no form of it is a number
        yield Violation(trail=trail, keyword="type", value=7)
        return
    for keyword, value in _here(schema):
        yield Violation(trail=trail, keyword=keyword, value=value)
    yield from _below(schemas, schema, trail)


def _here(schema: Schema) -> Iterator[tuple[str, Any]]:
    kind = _kind(schema)
    yield "type", _WRONG_TYPE[kind]
    if kind == "integer":
        yield "whole", 60.5
    if "enum" in schema:
        yield "enum", "surely not"
    if "minimum" in schema:
        yield "minimum", schema["minimum"] - 1
    if "maximum" in schema:
        yield "maximum", schema["maximum"] + 1
    if "maxLength" in schema:
        yield "maxLength", "x" * (schema["maxLength"] + 1)
    if schema.get("format") == "date-time":
        yield "format", "yesterday"
        yield "offset", "2025-11-26T10:00:01"


def _below(schemas: Schemas, schema: Schema, trail: tuple[str, ...]) -> Iterator[Violation]:
    if schema["type"] == "array":
        for each in violations(schemas, schema["items"], trail):
            yield Violation(trail=each.trail, keyword=f"items-{each.keyword}", value=[each.value])
    if schema["type"] != "object":
        return
    base = least(schemas, schema)
    for name in schema.get("required", ()):
        rest = {key: value for key, value in base.items() if key != name}
        yield Violation(trail=(*trail, name), keyword="required", value=rest)
    for name, part in schema.get("properties", {}).items():
        for each in violations(schemas, part, (*trail, name)):
            yield Violation(
                trail=each.trail, keyword=each.keyword, value={**base, name: each.value}
            )
    if isinstance(schema.get("additionalProperties"), dict):
        for each in violations(schemas, schema["additionalProperties"], (*trail, "default")):
            yield Violation(trail=each.trail, keyword=each.keyword, value={"default": each.value})
