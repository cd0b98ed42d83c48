"""Schemas keyword by keyword, and a client of many of them that says what it takes of a value."""

from __future__ import annotations

import json
from itertools import combinations
from typing import TYPE_CHECKING, Any

import httpx2
from openapi_schema_validator import OAS30Validator, OAS31Validator

from wire.wire_client import imported

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Schema = dict[str, Any]

INTEGER: Schema = {"type": "integer"}
TEXT: Schema = {"type": "string"}
A: Schema = {"type": "object", "properties": {"a": INTEGER}, "required": ["a"]}
B: Schema = {"type": "object", "properties": {"b": TEXT}, "required": ["b"]}

BOTH: list[Schema] = [
    *({"type": name} for name in ("boolean", "integer", "number", "string", "object")),
    {"type": "array", "items": {}},
    {"enum": ["a", "abc"]},
    {"enum": [1, 2]},
    {"enum": [1.5, 2]},
    {"enum": [True]},
    {"enum": ["a", 1]},
    {"enum": [[1]]},
    {"format": "date"},
    {"format": "uuid"},
    {"format": "int32"},
    {"multipleOf": 5},
    {"minimum": 1},
    {"maximum": 1},
    {"minLength": 2},
    {"maxLength": 2},
    {"pattern": "^a"},
    {"items": INTEGER},
    {"minItems": 1},
    {"maxItems": 1},
    {"uniqueItems": True},
    {"properties": {"a": INTEGER}},
    {"properties": {"a": TEXT, "b": {"type": "boolean"}}},
    {"required": ["a"]},
    {"additionalProperties": False},
    {"additionalProperties": INTEGER},
    {"minProperties": 1},
    {"maxProperties": 1},
    {"allOf": [A]},
    {"allOf": [{"maximum": 5}, {"minLength": 2}]},
    {"anyOf": [A, B]},
    {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    {"oneOf": [INTEGER, TEXT]},
    {"oneOf": [{"type": "array", "items": INTEGER}, A]},
    {"oneOf": [{"minimum": 1}, {"maximum": -1}]},
    {"not": TEXT},
    {"default": "a"},
    {"deprecated": True},
]
OLD: list[Schema] = [
    *BOTH,
    {"nullable": True},
    {"minimum": 1, "exclusiveMinimum": True},
    {"maximum": 1, "exclusiveMaximum": True},
]
NEW: list[Schema] = [
    *BOTH,
    {"type": "null"},
    {"type": ["string", "null"]},
    {"type": ["integer", "array"]},
    {"enum": ["a", None]},
    {"enum": [None]},
    {"const": "a"},
    {"const": 1},
    {"const": None},
    {"const": {"a": 1}},
    {"exclusiveMinimum": 1},
    {"exclusiveMaximum": 1},
    {"contentEncoding": "base64"},
    {"prefixItems": [INTEGER, TEXT]},
    {"contains": INTEGER},
    {"contains": INTEGER, "minContains": 2, "maxContains": 2},
    {"unevaluatedItems": False},
    {"patternProperties": {"^x-": INTEGER}},
    {"propertyNames": {"pattern": "^[ab]"}},
    {"propertyNames": {"maxLength": 1}},
    {"unevaluatedProperties": False},
    {"dependentRequired": {"a": ["b"]}},
    {"dependentSchemas": {"a": B}},
    {"if": {"required": ["a"]}, "then": {"properties": {"b": TEXT}}, "else": A},
    {"if": INTEGER, "then": {"minimum": 1}},
    {"anyOf": [INTEGER, {"type": "null"}]},
]
DIALECTS: dict[str, tuple[list[Schema], Any]] = {
    "3.0.3": (OLD, OAS30Validator),
    "3.1.0": (NEW, OAS31Validator),
}

VALUES: list[Any] = [
    None,
    *(True, 0, 1, 2, 5, -1, 1.5, 2**40),
    *("", "a", "abc", "bc", "2024-02-03", "00000000-0000-0000-0000-000000000001", "YWJj"),
    *([], [1], [1, 1], [1, "a"], ["a"], [None], [1, 2, 3]),
    {},
    *({"a": 1}, {"a": "abc"}, {"a": None}, {"b": "b"}, {"b": True}, {"a": 1, "b": "b"}),
    *({"x-c": 1}, {"x-c": "c"}, {"long": 1}, {"a": 1, "x-c": "c"}, {"a": "a", "b": True}),
]


ABOUT: dict[type, str] = {
    str: "pattern format contentEncoding minLength maxLength",
    int: "format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
    list: "items prefixItems unevaluatedItems contains minItems maxItems uniqueItems",
    dict: "properties required additionalProperties unevaluatedProperties patternProperties "
    "propertyNames minProperties maxProperties dependentRequired dependentSchemas",
}
"""Keywords that are about values of one JSON type; others are about all of them."""


OF_ALL = "type enum const allOf anyOf oneOf not if then else nullable default"
KEYWORDS = {each for about in (*ABOUT.values(), OF_ALL) for each in about.split()}


def is_about(keyword: str, value: Any) -> bool:
    """Whether a keyword can be why a value is refused or taken."""
    kind = int if isinstance(value, float) else type(value)
    others = {each for about in ABOUT.values() for each in about.split()}
    return keyword in ABOUT.get(kind, "").split() or keyword not in others


def pairs(dialect: str) -> Iterator[Schema]:
    """Each keyword alone, and each pair of those that do not say the same."""
    pool, _ = DIALECTS[dialect]
    yield {}
    yield from pool
    for one, other in combinations(pool, 2):
        if one.keys().isdisjoint(other):
            yield {**one, **other}


def document(dialect: str, schemas: Sequence[Schema]) -> Schema:
    """A document with two operations for each schema: one takes, one answers a property of it."""
    paths: dict[str, Any] = {}
    for number, schema in enumerate(schemas):
        held = {"type": "object", "required": ["p"], "properties": {"p": schema}}
        content = {"application/json": {"schema": held}}
        paths[f"/{number}"] = {
            "post": {
                "operationId": f"take{number}",
                "tags": ["t"],
                "requestBody": {"required": True, "content": content},
                "responses": {"204": {"description": ""}},
            },
            "get": {
                "operationId": f"give{number}",
                "tags": ["t"],
                "responses": {"200": {"description": "", "content": content}},
            },
        }
    return {
        "openapi": dialect,
        "info": {"title": "Keywords", "version": "1"},
        "servers": [{"url": "https://keywords.example"}],
        "paths": paths,
    }


class Client:
    """A client of many schemas, and what it makes of values of each."""

    def __init__(self, dialect: str, schemas: Sequence[Schema], name: str) -> None:
        self._package = imported(document(dialect, schemas), name)
        self._answer: Any = None
        self._sent: Any = None
        self._deviations: list[Any] = []
        transport = httpx2.MockTransport(self._reply)
        kind = getattr(self._package, name.title())
        self._client = kind(
            http_client=httpx2.Client(transport=transport), on_deviation=self._deviations.append
        )

    def _reply(self, request: httpx2.Request) -> httpx2.Response:
        if request.method == "GET":
            return httpx2.Response(200, json={"p": self._answer})
        self._sent = json.loads(request.read())["p"]
        return httpx2.Response(204)

    def sent(self, number: int, value: Any) -> tuple[Any]:
        """What goes over the wire for a value.

        Raises:
            RequestValidationError: it is refused; the class is ``refusal``.
        """
        getattr(self._client.t, f"take{number}")(p=value)
        return (self._sent,)

    @property
    def refusal(self) -> type[Exception]:
        """What is raised for a value that is refused."""
        kind: type[Exception] = self._package.RequestValidationError
        return kind

    def received(self, number: int, value: Any) -> tuple[Any, list[Any]]:
        """What comes back of an answer, as plain JSON, and the deviations that were told."""
        self._answer = value
        self._deviations.clear()
        result = getattr(self._client.t, f"give{number}")()
        return result.to_dict()["p"], list(self._deviations)
