from __future__ import annotations

from typing import Any

import pytest

from specpress.diagnostics import Diagnostics
from specpress.document.reading.source import loads
from specpress.document.spelling.keys import respell
from specpress.document.spelling.nearest import distance, like, slip, variant
from unit.document.document_chain import marked, names, place

HEAD = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n"


def respelled(text: str, head: str = HEAD) -> tuple[dict[str, Any], Diagnostics]:
    diagnostics = Diagnostics()
    document = respell(loads(head + text, diagnostics), diagnostics)
    for found in diagnostics:
        assert found.span is not None
        assert found.hint
    return document.data, diagnostics


WRAPS = {
    "path": ("paths: {/p: %s}", ("paths", "/p")),
    "operation": ("paths: {/p: {get: %s}}", ("paths", "/p", "get")),
    "response": ("components: {responses: {R: %s}}", ("components", "responses", "R")),
    "body": ("components: {requestBodies: {R: %s}}", ("components", "requestBodies", "R")),
    "parameter": ("components: {parameters: {P: %s}}", ("components", "parameters", "P")),
    "header": ("components: {headers: {H: %s}}", ("components", "headers", "H")),
    "schema": ("components: {schemas: {S: %s}}", ("components", "schemas", "S")),
    "scheme": ("components: {securitySchemes: {S: %s}}", ("components", "securitySchemes", "S")),
    "example": ("components: {examples: {E: %s}}", ("components", "examples", "E")),
    "link": ("components: {links: {L: %s}}", ("components", "links", "L")),
    "callback": ("components: {callbacks: {C: {'{$url}': %s}}}", ("components", "callbacks", "C")),
    "server": ("servers: [%s]", ("servers",)),
    "components": ("components: %s", ("components",)),
    "media": (
        "components: {requestBodies: {R: {content: {a/b: %s}}}}",
        ("components", "requestBodies", "R", "content", "a/b"),
    ),
}


@pytest.mark.parametrize(
    ("where", "before", "after", "told"),
    [
        ("path", "{GET: {}, 'post ': {}}", {"get": {}, "post": {}}, ["KEY_MISSPELLED"] * 2),
        ("path", "{delet: {}}", {"delete": {}}, ["KEY_MISSPELLED"]),
        ("path", "{posts: {}, post: {}}", {"posts": {}, "post": {}}, ["KEY_LOST"]),
        ("path", "{query: {responses: {}}}", {"query": {"responses": {}}}, ["KEY_LOST"]),
        ("path", "{summary: S, x-get: {}, X-Put: {}}", None, []),
        ("operation", "{requestbody: {}}", {"requestBody": {}}, ["KEY_MISSPELLED"]),
        ("operation", "{request_body: {}}", {"requestBody": {}}, ["KEY_MISSPELLED"]),
        ("operation", "{secuirty: []}", {"security": []}, ["KEY_MISSPELLED"]),
        ("operation", "{paramters: text}", {"paramters": "text"}, ["KEY_LOST"]),
        ("operation", "{tag: [a]}", {"tags": ["a"]}, ["KEY_MISSPELLED"]),
        ("operation", "{consumes: [a/b]}", None, ["KEY_LOST"]),
        ("operation", "{since: '2.0'}", None, ["KEY_UNKNOWN"]),
        ("operation", "{parameters: [{$ref: '#/a', required: true}]}", None, ["KEY_UNKNOWN"]),
        ("response", "{descripton: D}", {"description": "D"}, ["KEY_MISSPELLED"]),
        ("response", "{example: {a: 1}}", None, ["KEY_UNKNOWN"]),
        (
            "response",
            "{schema: {type: string}}",
            {"content": {"application/json": {"schema": {"type": "string"}}}},
            ["MISPLACED"],
        ),
        (
            "body",
            "{content: {schema: {type: string}}}",
            {"content": {"application/json": {"schema": {"type": "string"}}}},
            ["MISPLACED"],
        ),
        (
            "body",
            "{content: {a/b: {}, examples: {}, json: {}, '*': {}}}",
            {"content": {"a/b": {}, "*": {}}},
            ["MEDIA_TYPE_STRAY"] * 2,
        ),
        ("media", "{shema: {type: string}}", {"schema": {"type": "string"}}, ["KEY_MISSPELLED"]),
        (
            "media",
            "{type: object, properties: {a: {}}, example: {}}",
            {"example": {}, "schema": {"type": "object", "properties": {"a": {}}}},
            ["MISPLACED"],
        ),
        ("media", "{$ref: '#/s/A'}", {"schema": {"$ref": "#/s/A"}}, ["MISPLACED"]),
        ("media", "{schema: {}, type: object}", None, ["KEY_UNKNOWN"]),
        (
            "parameter",
            "{name: q, in: query, type: string, enum: [a]}",
            {"name": "q", "in": "query", "schema": {"type": "string", "enum": ["a"]}},
            ["MISPLACED"],
        ),
        ("header", "{type: string}", {"schema": {"type": "string"}}, ["MISPLACED"]),
        (
            "parameter",
            "{in: query, schema: {}, collectionFormat: csv}",
            {"in": "query", "schema": {}, "explode": False},
            ["COLLECTION_FORMAT"],
        ),
        (
            "parameter",
            "{in: query, schema: {}, collectionFormat: pipes}",
            {"in": "query", "schema": {}, "style": "pipeDelimited", "explode": False},
            ["COLLECTION_FORMAT"],
        ),
        (
            "parameter",
            "{in: query, schema: {}, collectionFormat: multi}",
            {"in": "query", "schema": {}, "explode": True},
            ["COLLECTION_FORMAT"],
        ),
        (
            "parameter",
            "{in: header, schema: {}, collectionFormat: tsv}",
            {"in": "header", "schema": {}},
            ["KEY_LOST"],
        ),
        (
            "parameter",
            "{in: query, schema: {}, collectionFormat: [ssv]}",
            {"in": "query", "schema": {}},
            ["KEY_LOST"],
        ),
        ("parameter", "{style: DeepObject}", {"style": "deepObject"}, ["VALUE_MISSPELLED"]),
        ("schema", "{min_items: 1}", {"minItems": 1}, ["KEY_MISSPELLED"]),
        ("schema", "{MaxLength: '3'}", {"maxLength": "3"}, ["KEY_MISSPELLED"]),
        ("schema", "{propertis: {a: {}}}", {"properties": {"a": {}}}, ["KEY_MISSPELLED"]),
        ("schema", "{propertis: [a]}", None, ["KEY_UNKNOWN"]),
        ("schema", "{propertis: {a: 1}}", None, ["KEY_UNKNOWN"]),
        ("schema", "{item: {}}", {"items": {}}, ["KEY_MISSPELLED"]),
        ("schema", "{ref: '#/a'}", {"$ref": "#/a"}, ["KEY_MISSPELLED"]),
        ("schema", "{defaut: 1}", None, ["KEY_UNKNOWN"]),
        ("schema", "{optional: true, id: x, units: {a: 1}}", None, ["KEYWORD_UNKNOWN"]),
        ("schema", "{properties: {minlength: {}, GET: {}}, default: {Type: 1}}", None, []),
        (
            "scheme",
            "{type: apikey, in: Header, Name: k}",
            {"type": "apiKey", "in": "header", "name": "k"},
            ["VALUE_MISSPELLED", "VALUE_MISSPELLED", "KEY_MISSPELLED"],
        ),
        (
            "scheme",
            "{type: http, scheme: bearer, bearerformat: JWT}",
            {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            ["KEY_MISSPELLED"],
        ),
        ("scheme", "{type: basic}", {"type": "http", "scheme": "basic"}, ["VALUE_MISSPELLED"]),
        ("scheme", "{type: oauth2, flow: implicit}", None, ["KEY_LOST"]),
        ("scheme", "{type: zebra}", None, []),
        ("example", "{id: 1, name: N}", {"value": {"id": 1, "name": "N"}}, ["MISPLACED"]),
        ("example", "{summary: S}", None, []),
        ("link", "{operationID: o}", {"operationId": "o"}, ["KEY_MISSPELLED"]),
        ("callback", "{Post: {}}", {"{$url}": {"post": {}}}, ["KEY_MISSPELLED"]),
        ("server", "{URL: u}", [{"url": "u"}], ["KEY_MISSPELLED"]),
        ("components", "{schema: {A: {}}}", {"schemas": {"A": {}}}, ["KEY_MISSPELLED"]),
        ("components", "{securitySchemas: {}}", {"securitySchemes": {}}, ["KEY_MISSPELLED"]),
    ],
)
def test_objects(where: str, before: str, after: Any, told: list[str]) -> None:
    wrap, path = WRAPS[where]
    data, diagnostics = respelled(wrap % before)
    found: Any = data
    for token in path:
        found = found[token]
    if after is None:
        untouched, _ = respelled(wrap % "{}")
        expected: Any = loads(HEAD + wrap % before, Diagnostics()).data
        assert data == expected != untouched
    else:
        assert found == after
    assert names(diagnostics) == told


def test_what_is_told_points_at_the_key_as_it_is_written() -> None:
    text = "paths:\n  /p:\n    GET:\n      paramters: []\n      Responses: {}\n"
    _, diagnostics = respelled(text)
    assert [(marked(found), place(found)) for found in diagnostics] == [
        ("GET", (5, 5)),
        ("paramters", (6, 7)),
        ("Responses", (7, 7)),
    ]


def test_one_habit_is_told_once_with_a_count() -> None:
    schemas = ", ".join(f"S{n}: {{minlength: {n}, colour: red, shape: round}}" for n in range(9))
    _, diagnostics = respelled(f"components: {{schemas: {{{schemas}}}}}\n")
    assert [found.message for found in diagnostics] == [
        "the key 'minlength' of a schema is read as 'minLength' (9 times)",
        "JSON Schema has no keywords 'colour', 'shape'; they restrict nothing (18 in all)",
    ]


def test_keys_of_later_versions_are_told_once() -> None:
    text = "components: {schemas: {A: {const: 1}, B: {if: {}, const: 2}}}\n"
    _, diagnostics = respelled(text, HEAD.replace("3.1.1", "3.0.3"))
    assert [found.message for found in diagnostics] == [
        "OpenAPI 3.0 has no keys 'const', 'if'; read as in later versions (3 in all)"
    ]
    assert names(respelled(text)[1]) == []
    newer = "tags: [{name: T, kind: nav}]\n"
    assert names(respelled(newer)[1]) == ["KEY_UNKNOWN"]
    assert names(respelled(newer, HEAD.replace("3.1.1", "3.2.0"))[1]) == []


@pytest.mark.parametrize(
    ("key", "suggestion"),
    [("securityDefinitions", "components/securitySchemes"), ("basePath", "servers")],
)
def test_swagger_2_keys_say_what_stands_for_them_today(key: str, suggestion: str) -> None:
    _, diagnostics = respelled(f"{key}: {{a: 1}}\n")
    (found,) = diagnostics
    assert found.hint.endswith(f"Perhaps '{suggestion}' is meant.")


def test_names_are_compared_by_letters_then_by_slips() -> None:
    known = ["minItems", "maxItems", "items", "$ref", "$id"]
    assert variant("MIN-ITEMS", known) == "minItems"
    assert variant("___", known) is None
    assert variant("id", known) is None
    assert slip("itmes", known) == "items"
    assert slip("mnItems", known) == "minItems"
    assert slip("m" * 1_000, known) is None
    assert slip("xinItems", ["minItems", "binItems"]) is None
    assert like("itemz", frozenset(known)) == "items"
    assert like("zebra", frozenset(known)) is None
    assert distance("", "abc") == 3
