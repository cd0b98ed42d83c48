from __future__ import annotations

from typing import Any

import pytest

from specpress.diagnostics import Diagnostics
from specpress.document.normalise.normalise import normalise
from specpress.document.reading.source import Document, loads
from specpress.pointer import Pointer
from unit.document.document_chain import marked, names, parsed, place

HEAD = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n"


def tidied(text: str, head: str = HEAD) -> tuple[Document, Diagnostics]:
    diagnostics = Diagnostics()
    document = normalise(loads(head + text, diagnostics), diagnostics)
    for found in diagnostics:
        assert found.span is not None
        assert found.hint
    return document, diagnostics


def schema(text: str) -> tuple[Any, list[str]]:
    document, diagnostics = tidied(f"components: {{schemas: {{S: {text}}}}}\n")
    return document.data["components"]["schemas"]["S"], names(diagnostics)


def operation(text: str, path: str = "/p") -> tuple[Any, Diagnostics]:
    document, diagnostics = tidied(f"paths: {{'{path}': {{get: {text}}}}}\n")
    return document.data["paths"][path]["get"], diagnostics


OK = "responses: {'200': {description: D}}"


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("{type: int}", {"type": "integer"}, "TYPE_MISSPELLED"),
        ("{type: String}", {"type": "string"}, "TYPE_MISSPELLED"),
        ("{type: file}", {"type": "string", "format": "binary"}, "TYPE_MISSPELLED"),
        ("{type: datetime}", {"type": "string", "format": "date-time"}, "TYPE_MISSPELLED"),
        ("{type: float, format: x}", {"type": "number", "format": "x"}, "TYPE_MISSPELLED"),
        ("{type: any}", {}, "TYPE_MISSPELLED"),
        ("{type: dict}", {"type": "object"}, "TYPE_MISSPELLED"),
        ("{type: [string, None]}", {"type": ["string", "null"]}, "TYPE_MISSPELLED"),
        ("{type: [string, null]}", {"type": ["string", "null"]}, "TYPE_MISSPELLED"),
        ("{type: null}", {}, "TYPE_MISSPELLED"),
        ("{type: zebra}", {}, "TYPE_UNKNOWN"),
        ("{type: {a: 1}}", {}, "TYPE_UNKNOWN"),
        ("{type: 3, title: T}", {"title": "T"}, "TYPE_UNKNOWN"),
        ("{enum: []}", {}, "EMPTY_LIST"),
        ("{required: []}", {}, "EMPTY_LIST"),
        ("{allOf: []}", {}, "EMPTY_LIST"),
        ("{enum: a}", {"enum": ["a"]}, "SPELLING"),
        ("{enum: {a: 1}}", {}, "WRONG_SHAPE"),
        ("{required: a}", {"required": ["a"]}, "SPELLING"),
        ("{required: true}", {}, "REQUIRED_STRAY"),
        ("{properties: null}", {}, "NULL_VALUE"),
        ("{properties: []}", {"properties": {}}, "SPELLING"),
        ("{properties: {a: null}}", {"properties": {"a": {}}}, "SPELLING"),
        ("{properties: {a: text}}", {"properties": {}}, "WRONG_SHAPE"),
        ("{properties: {a: true}}", {"properties": {"a": {}}}, "BOOLEAN_SCHEMA"),
        ("{items: false}", {"items": {"not": {}}}, "BOOLEAN_SCHEMA"),
        (
            "{unevaluatedProperties: false}",
            {"unevaluatedProperties": {"not": {}}},
            "BOOLEAN_SCHEMA",
        ),
        ("{items: [{type: string}]}", {"items": {"type": "string"}}, "SPELLING"),
        ("{items: [{}, {}]}", {"prefixItems": [{}, {}]}, "SPELLING"),
        ("{additionalProperties: 'false'}", {"additionalProperties": False}, "SPELLING"),
        ("{additionalProperties: []}", {"additionalProperties": {}}, "SPELLING"),
        ("{additionalProperties: null}", {}, "NULL_VALUE"),
        ("{oneOf: {type: string}}", {"oneOf": [{"type": "string"}]}, "SPELLING"),
        ("{description: 3}", {"description": "3"}, "SPELLING"),
        ("{description: [a]}", {}, "WRONG_SHAPE"),
        ("{maximum: '10'}", {"maximum": 10}, "SPELLING"),
        ("{maximum: big}", {}, "WRONG_SHAPE"),
        ("{maxLength: 10.0}", {"maxLength": 10}, "SPELLING"),
        ("{maxLength: -1}", {}, "WRONG_SHAPE"),
        ("{deprecated: 'true'}", {"deprecated": True}, "SPELLING"),
        ("{examples: {a: {value: 1}, b: 2}}", {"examples": [1, 2]}, None),
        ("{discriminator: kind}", {"discriminator": {"propertyName": "kind"}}, "SPELLING"),
        ("{discriminator: {mapping: {}}}", {}, "KEY_MISSING"),
        (
            "{properties: {a: {required: true}, b: {required: false}}, required: [c]}",
            {"properties": {"a": {}, "b": {}}, "required": ["c", "a"]},
            "REQUIRED_ON_PROPERTY",
        ),
        ("{anyOf: [{type: null}]}", {"anyOf": [{"type": "null"}]}, "TYPE_MISSPELLED"),
        # What may look odd and is not:
        ("{additionalProperties: false}", {"additionalProperties": False}, None),
        ("{default: null, example: null}", {"default": None, "example": None}, None),
        ("{type: array}", {"type": "array"}, None),
        (
            "{example: {type: int, required: true}}",
            {"example": {"type": "int", "required": True}},
            None,
        ),
        (
            "{properties: {required: {type: boolean}}}",
            {"properties": {"required": {"type": "boolean"}}},
            None,
        ),
    ],
)
def test_schemas(before: str, after: Any, code: str | None) -> None:
    tidy, found = schema(before)
    assert tidy == after
    assert sorted(set(found)) == ([code] if code else [])


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("{}", {"responses": {}}, "RESPONSES_MISSING"),
        ("{operationId: ' ', R}", {}, "OPERATION_ID_EMPTY"),
        ("{tags: one, R}", {"tags": ["one"]}, "SPELLING"),
        ("{tags: [1, {a: 1}], R}", {"tags": ["1"]}, "SPELLING"),
        ("{summary: null, R}", {}, "NULL_VALUE"),
        ("{requestBody: null, R}", {}, "NULL_VALUE"),
        ("{requestBody: {content: {}}, R}", {}, "CONTENT_EMPTY"),
        ("{requestBody: {description: D}, R}", {}, "KEY_MISSING"),
        ("{parameters: null, R}", {}, "NULL_VALUE"),
        ("{parameters: {}, R}", {"parameters": []}, "SPELLING"),
        (
            "{parameters: [null, {in: query, name: q, schema: {}}], R}",
            {"parameters": [{"in": "query", "name": "q", "schema": {}}]},
            "NULL_VALUE",
        ),
        ("{parameters: [{in: query, schema: {}}], R}", {"parameters": []}, "KEY_MISSING"),
        (
            "{parameters: [{in: body, name: b, schema: {}}], R}",
            {"parameters": []},
            "PARAMETER_LOCATION",
        ),
        (
            "{parameters: [{in: Query, name: q, schema: {}}], R}",
            {"parameters": [{"in": "query", "name": "q", "schema": {}}]},
            "SPELLING",
        ),
        (
            "{parameters: [{in: query, name: q}], R}",
            {"parameters": [{"in": "query", "name": "q", "schema": {"type": "string"}}]},
            "SCHEMA_MISSING",
        ),
        (
            "{parameters: [{in: query, name: q, schema: {}}, {in: query, name: q}], R}",
            {"parameters": [{"in": "query", "name": "q", "schema": {}}]},
            "PARAMETER_REPEATED",
        ),
        (
            "{parameters: [{in: path, name: x, required: true, schema: {}}], R}",
            {"parameters": []},
            "PATH_PARAMETER_UNUSED",
        ),
        ("{security: [{nobody: []}], R}", {}, "SECURITY_SCHEME_UNKNOWN"),
        ("{security: [nobody], R}", {}, "SPELLING"),
        ("{security: [], R}", {"security": []}, None),
        ("{servers: ['https://x'], R}", {"servers": [{"url": "https://x"}]}, "SPELLING"),
        ("{externalDocs: {description: D}, R}", {}, "KEY_MISSING"),
    ],
)
def test_operations(before: str, after: Any, code: str | None) -> None:
    tidy, diagnostics = operation(before.replace("R}", f"{OK}}}"))
    assert tidy == {"responses": {"200": {"description": "D"}}, **after}
    assert (code in names(diagnostics)) if code else not names(diagnostics)


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("'200': null", {"200": {"description": ""}}, "SPELLING"),
        ("'200': {}", {"200": {"description": ""}}, "DESCRIPTION_MISSING"),
        ("'4xx': {description: D}", {"4XX": {"description": "D"}}, "STATUS_SPELLING"),
        ("Default: {description: D}", {"default": {"description": "D"}}, "STATUS_SPELLING"),
        ("'20': {description: D}", {}, "RESPONSE_STATUS"),
        ("'600': {description: D}", {}, "RESPONSE_STATUS"),
        ("x-more: 1", {"x-more": 1}, None),
        ("'200': {description: D, content: {}}", {"200": {"description": "D"}}, "CONTENT_EMPTY"),
        (
            "'200': {description: D, content: {a/b: null}}",
            {"200": {"description": "D", "content": {"a/b": {}}}},
            "SPELLING",
        ),
        (
            "'200': {description: D, content: {a/b: {schema: null}}}",
            {"200": {"description": "D", "content": {"a/b": {}}}},
            "NULL_VALUE",
        ),
        (
            "'200': {description: D, headers: {X: {}}}",
            {"200": {"description": "D", "headers": {"X": {"schema": {"type": "string"}}}}},
            "SCHEMA_MISSING",
        ),
    ],
)
def test_responses(before: str, after: Any, code: str | None) -> None:
    tidy, diagnostics = operation(f"{{responses: {{{before}}}}}")
    assert tidy["responses"] == after
    assert names(diagnostics)[:1] == ([code] if code else [])


def test_integer_response_keys() -> None:
    tidy, diagnostics = operation("{responses: {200: {description: D}, 404: {description: E}}}")
    assert list(tidy["responses"]) == ["200", "404"]
    assert names(diagnostics) == ["KEY_NOT_TEXT"]


@pytest.mark.parametrize(
    ("head", "info"),
    [
        ("openapi: 3.1.1\n", {"title": "API", "version": "0"}),
        ("openapi: 3.1.1\ninfo:\n", {"title": "API", "version": "0"}),
        ("openapi: 3.1.1\ninfo: {title: '', version: 1.0}\n", {"title": "API", "version": "1.0"}),
    ],
)
def test_info(head: str, info: Any) -> None:
    document, diagnostics = tidied("paths: {}\n", head)
    assert document.data.get("info") == info
    assert "INFO_MISSING" in names(diagnostics)


@pytest.mark.parametrize(
    "text",
    [
        "paths: null\n",
        "paths: []\n",
        "components: null\n",
        "components: {schemas: null}\n",
        "servers: []\n",
        "tags: [{name: a}]\n",
        "webhooks: {w: {post: {responses: {'200': {description: D}}}}}\n",
    ],
)
def test_hardly_anything_is_enough(text: str) -> None:
    diagnostics = Diagnostics()
    assert parsed(HEAD + text, diagnostics).model.info.title == "T"


def test_a_path_parameter_nobody_declares() -> None:
    text = f"""\
paths:
  /a/{{x}}/{{y}}:
    parameters: [{{name: x, in: path, required: true, schema: {{}}}}]
    get: {{{OK}}}
"""
    document, diagnostics = tidied(text)
    (found,) = diagnostics
    assert found.code.name == "PATH_PARAMETER_UNDECLARED"
    assert (place(found), marked(found)) == ((6, 5), "get")
    (added,) = document.data["paths"]["/a/{x}/{y}"]["get"]["parameters"]
    assert added == {"name": "y", "in": "path", "required": True, "schema": {"type": "string"}}


def test_a_path_parameter_behind_a_reference_is_declared() -> None:
    text = f"""\
paths:
  /a/{{x}}: {{get: {{parameters: [{{$ref: '#/components/parameters/X'}}], {OK}}}}}
components: {{parameters: {{X: {{name: x, in: path, schema: {{type: string}}}}}}}}
"""
    document, diagnostics = tidied(text)
    assert names(diagnostics) == ["PATH_PARAMETER_OPTIONAL"]
    assert document.data["components"]["parameters"]["X"]["required"] is True


def test_a_dropped_parameter_does_not_shift_the_places_of_others() -> None:
    text = f"""\
paths:
  /a:
    get:
      parameters:
        - {{name: gone, in: path, required: true, schema: {{}}}}
        - {{name: kept, in: query, schema: {{}}}}
      {OK}
"""
    document, diagnostics = tidied(text)
    (found,) = diagnostics
    assert marked(found) == "{name: gone, in: path, required: true, schema: {}}"
    span = document.locate(Pointer.of(("paths", "/a", "get", "parameters", 0, "name")))
    assert span is not None
    assert span.line == place(found)[0] + 1


def test_an_operation_id_is_kept_by_the_first_by_path_and_method() -> None:
    text = f"""\
paths:
  /b: {{get: {{operationId: same, {OK}}}}}
  /a: {{post: {{operationId: same, {OK}}}, get: {{operationId: same, {OK}}}}}
"""
    document, diagnostics = tidied(text)
    kept = [
        (path, method)
        for path, item in document.data["paths"].items()
        for method, each in item.items()
        if "operationId" in each
    ]
    assert kept == [("/a", "get")]
    assert names(diagnostics) == ["OPERATION_ID_REPEATED"] * 2
    for found in diagnostics:
        assert marked(found) == "operationId"
        assert "GET /a" in found.hint


def test_paths_begin_with_a_slash() -> None:
    document, diagnostics = tidied(f"paths: {{pets: {{get: {{{OK}}}}}, x-note: 1}}\n")
    assert list(document.data["paths"]) == ["/pets", "x-note"]
    assert names(diagnostics) == ["PATH_WITHOUT_SLASH"]
    span = document.locate(Pointer.of(("paths", "/pets", "get")))
    assert span is not None
    assert span.text[span.column - 1 : span.end_column - 1] == "get"


def test_referenced_path_items_are_put_in_place() -> None:
    text = f"""\
paths:
  /a: {{$ref: '#/components/pathItems/A', summary: own}}
components:
  pathItems:
    A: {{summary: theirs, get: {{{OK}}}}}
"""
    document, diagnostics = tidied(text)
    item = document.data["paths"]["/a"]
    assert item["summary"] == "own"
    assert "$ref" not in item
    assert not names(diagnostics)
    span = document.locate(Pointer.of(("paths", "/a", "get", "responses")))
    assert span is not None
    assert span.line == 7


def test_security_is_not_weakened_by_what_is_left_out() -> None:
    text = f"""\
security: [{{gone: []}}]
paths: {{/a: {{get: {{security: [{{key: []}}, {{gone: []}}], {OK}}}}}}}
components: {{securitySchemes: {{key: {{type: apiKey, name: k, in: header}}}}}}
"""
    document, diagnostics = tidied(text)
    assert "security" not in document.data
    assert document.data["paths"]["/a"]["get"]["security"] == [{"key": []}]
    assert names(diagnostics) == ["SECURITY_SCHEME_UNKNOWN"] * 2


def test_a_tidy_document_is_handed_on_as_it_is() -> None:
    diagnostics = Diagnostics()
    document = loads(f"{HEAD}paths: {{/a: {{get: {{{OK}}}}}}}\n", diagnostics)
    assert normalise(document, diagnostics).data is document.data
    assert not names(diagnostics)


def test_texts_as_long_as_books_are_cut() -> None:
    head = HEAD.replace("'1'", f"'1', description: '{'word ' * 100_001}'")
    document, diagnostics = tidied("paths: {}\n", head)
    assert len(document.data["info"]["description"]) == 500_001
    assert names(diagnostics) == ["TEXT_TOO_LONG"]
    assert place(next(iter(diagnostics))) == (2, 32)


@pytest.mark.parametrize(
    ("schema", "hint"),
    [
        ("{type: any}", "Leave the type out."),
        ("{type: null}", "Leave the type out."),
        ("{type: int}", "Write 'integer'."),
        ("{type: [string, null]}", "Write 'null'."),
    ],
)
def test_the_hint_for_a_type_can_be_followed(schema: str, hint: str) -> None:
    _, diagnostics = tidied(f"components: {{schemas: {{A: {schema}}}}}\n")
    assert [each.hint for each in diagnostics] == [hint]
