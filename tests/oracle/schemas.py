"""Schemas of an OpenAPI 3.0 document in JSON Schema 2020-12, and a validator for them."""

from __future__ import annotations

import re
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

Schema = dict[str, Any]

_LISTS = ("allOf", "anyOf", "oneOf")
_ANNOTATIONS = ("example", "externalDocs", "xml", "discriminator", "deprecated", "description")

# RFC 3986: a scheme, and nothing but the characters that a URI may hold.
_URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
)


def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or _URI.fullmatch(value) is not None


def format_checker() -> FormatChecker:
    """Checks ``uuid``, ``date-time`` and ``uri``; the last one is not in jsonschema by itself."""
    checker = FormatChecker(formats=())
    for name in ("uuid", "date-time"):
        checker.checkers[name] = Draft202012Validator.FORMAT_CHECKER.checkers[name]
    checker.checkers["uri"] = (_is_uri, ())
    return checker


FORMATS = format_checker()


def convert(schema: Schema) -> Schema:
    """``schema`` in JSON Schema's words; references lead to ``#/$defs/``."""
    if "$ref" in schema:  # whatever stands beside it counts for nothing in OpenAPI 3.0
        name = schema["$ref"].removeprefix("#/components/schemas/")
        return {"$ref": f"#/$defs/{name}"}
    converted = {key: value for key, value in schema.items() if key not in _ANNOTATIONS}
    nullable = converted.pop("nullable", False)
    for key in _LISTS:
        if key in converted:
            converted[key] = [convert(part) for part in converted[key]]
    for key in ("items", "not", "additionalProperties"):
        if isinstance(converted.get(key), dict):
            converted[key] = convert(converted[key])
    if "properties" in converted:
        properties = converted["properties"]
        converted["properties"] = {name: convert(part) for name, part in properties.items()}
    return _with_null(converted) if nullable else converted


def _with_null(schema: Schema) -> Schema:
    if "type" in schema:
        schema = {**schema, "type": [schema["type"], "null"]}
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
        return schema
    if any(key in schema for key in _LISTS):
        return {"anyOf": [schema, {"type": "null"}]}
    return schema  # without a type, everything is allowed as it is


class Schemas:
    """The component schemas of a document, converted."""

    def __init__(self, components: dict[str, Schema]) -> None:
        self.definitions = {name: convert(schema) for name, schema in components.items()}
        self._validators: dict[int, tuple[Schema, Draft202012Validator]] = {}

    def resolve(self, schema: Schema) -> Schema:
        """What ``schema`` refers to, or the schema itself."""
        while "$ref" in schema:
            schema = self.definitions[schema["$ref"].removeprefix("#/$defs/")]
        return schema

    def validator(self, schema: Schema) -> Draft202012Validator:
        """A validator that checks formats too."""
        kept = self._validators.get(id(schema))
        if kept is None:
            whole = {**schema, "$defs": self.definitions}
            kept = (schema, Draft202012Validator(whole, format_checker=FORMATS))
            self._validators[id(schema)] = kept
        return kept[1]

    def problems(self, schema: Schema, value: Any) -> list[str]:
        """Everything that is wrong with ``value``, empty if it is valid."""
        return [
            f"{error.json_path}: {error.message}"
            for error in self.validator(schema).iter_errors(value)
        ]

    def is_valid(self, schema: Schema, value: Any) -> bool:
        """Whether ``value`` follows ``schema``."""
        return self.validator(schema).is_valid(value)

    def flat(self, schema: Schema) -> Schema:
        """``schema`` without references and ``allOf`` at its top."""
        schema = dict(self.resolve(schema))
        for part in schema.pop("allOf", ()):
            schema = _both(schema, self.flat(part))
        return schema


def _both(left: Schema, right: Schema) -> Schema:
    both = {**left, **right}
    if "properties" in left and "properties" in right:
        both["properties"] = {**left["properties"], **right["properties"]}
    if "required" in left and "required" in right:
        both["required"] = sorted({*left["required"], *right["required"]})
    return both
