"""Turns JSON values of the document into what people pass to the client's methods."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from hypothesis import strategies as st

from realtimekit_recordings.types import realtime_kit

if TYPE_CHECKING:
    from oracle.schemas import Schema, Schemas


class Pythonic:
    """Spells JSON values as Python arguments, in any of the ways that the client offers.

    Objects become Structs or stay dicts, enum values become members or stay strings, dates and
    identifiers become objects or stay text; hypothesis chooses each time.
    """

    def __init__(self, schemas: Schemas, data: st.DataObject) -> None:
        self._schemas = schemas
        self._data = data

    def of(self, schema: Schema, value: Any) -> Any:
        """``value``, which follows ``schema``, as an argument."""
        name, schema = self._named(schema, value)
        match value:
            case dict():
                return self._object(name, schema, value)
            case list():
                return [self.of(schema.get("items", {}), each) for each in value]
            case str() if "enum" in schema and name and self._flip():
                return getattr(realtime_kit, name)(value)
            case str() if schema.get("format") == "date-time" and self._flip():
                return datetime.fromisoformat(value.upper())
            case str() if schema.get("format") == "uuid" and self._flip():
                return UUID(value)
            case _:
                return value

    def _flip(self) -> bool:
        return self._data.draw(st.booleans())

    def _named(self, schema: Schema, value: Any) -> tuple[str | None, Schema]:
        """The component that says what ``value`` is, if one does, and its schema."""
        name = None
        while True:
            if "$ref" in schema:
                name = schema["$ref"].removeprefix("#/$defs/")
                schema = self._schemas.definitions[name]
            elif len(schema.get("allOf", ())) == 1 and "type" not in schema:
                schema = schema["allOf"][0]
            elif "anyOf" in schema or "oneOf" in schema:
                parts = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
                schema = next(part for part in parts if self._schemas.is_valid(part, value))
            else:
                return name, schema

    def _object(self, name: str | None, schema: Schema, value: dict[str, Any]) -> Any:
        properties = schema.get("properties", {})
        additional = schema.get("additionalProperties")
        other = additional if isinstance(additional, dict) else {}
        passed = {key: self.of(properties.get(key, other), each) for key, each in value.items()}
        if name is None or not properties or not self._flip():
            return passed
        return getattr(realtime_kit, name)(**passed)
