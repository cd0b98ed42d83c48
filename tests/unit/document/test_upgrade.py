from __future__ import annotations

from typing import Any

import pytest

from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.reading.source import Document, loads
from specpress.document.upgrade import upgrade
from specpress.document.version import check_version
from specpress.pointer import Pointer
from unit.document.document_chain import names, place


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "'3.1.1'", "3.0.4-rc1"])
def test_known_versions(version: str) -> None:
    diagnostics = Diagnostics()
    check_version(loads(f"openapi: {version}\n", diagnostics), diagnostics)
    assert not names(diagnostics)


def test_a_version_that_is_a_number() -> None:
    diagnostics = Diagnostics()
    document = check_version(loads("openapi: 3.1\n", diagnostics), diagnostics)
    assert document.data["openapi"] == "3.1"
    assert names(diagnostics) == ["VERSION_NOT_TEXT"]


def test_a_version_that_is_ahead() -> None:
    diagnostics = Diagnostics()
    check_version(loads("openapi: 3.2.0\n", diagnostics), diagnostics)
    assert names(diagnostics) == ["VERSION_AHEAD"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("info: {}\n", "VERSION_MISSING"),
        ("openapi:\n", "VERSION_MISSING"),
        ("swagger: '2.0'\n", "SWAGGER_2"),
        ("openapi: 4.0.0\n", "VERSION_UNKNOWN"),
        ("openapi: 3\n", "VERSION_UNKNOWN"),
        ("openapi: [3]\n", "VERSION_UNKNOWN"),
    ],
)
def test_versions_that_end_the_run(text: str, code: str) -> None:
    diagnostics = Diagnostics()
    document = loads(text, diagnostics)
    with pytest.raises(Stopped):
        check_version(document, diagnostics)
    (found,) = diagnostics
    assert found.code.name == code
    assert place(found) == (1, 1)


def schema(text: str, version: str = "3.0.3") -> tuple[Any, Diagnostics, Document]:
    diagnostics = Diagnostics()
    document = loads(f"openapi: {version}\ncomponents: {{schemas: {{S: {text}}}}}", diagnostics)
    upgraded = upgrade(document, diagnostics)
    assert upgraded.data["openapi"] == "3.1.1"
    return upgraded.data["components"]["schemas"]["S"], diagnostics, upgraded


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        (
            "{type: string, nullable: true, enum: [a]}",
            {"type": ["string", "null"], "enum": ["a"]},
        ),
        ("{enum: [a, null], nullable: true}", {"enum": ["a", None]}),
        (
            "{type: string, nullable: true, const: a}",
            {"anyOf": [{"type": "string", "const": "a"}, {"type": "null"}]},
        ),
        ("{nullable: true}", {}),
        (
            "{nullable: true, properties: {a: {}}}",
            {"type": ["object", "null"], "properties": {"a": {}}},
        ),
        (
            "{nullable: true, oneOf: [{type: string}]}",
            {"oneOf": [{"type": "string"}, {"type": "null"}]},
        ),
        (
            "{nullable: true, title: T, allOf: [{type: object}]}",
            {"title": "T", "anyOf": [{"allOf": [{"type": "object"}]}, {"type": "null"}]},
        ),
        (
            "{minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}",
            {"exclusiveMinimum": 1, "maximum": 9},
        ),
        ("{exclusiveMinimum: 3}", {"exclusiveMinimum": 3}),
        ("{type: string, example: x}", {"type": "string", "examples": ["x"]}),
        ("{example: x, examples: [y]}", {"example": "x", "examples": ["y"]}),
        (
            "{properties: {nullable: {type: boolean}}}",
            {"properties": {"nullable": {"type": "boolean"}}},
        ),
        ("{example: {nullable: true}}", {"examples": [{"nullable": True}]}),
    ],
)
def test_schemas_are_spelled_as_in_3_1(before: str, after: Any) -> None:
    upgraded, diagnostics, _ = schema(before)
    assert upgraded == after
    loose = ("properties", "oneOf", "title: T, allOf")
    is_loose = any(f"nullable: true, {each}" in before for each in loose)
    assert names(diagnostics) == ["NULLABLE_WITHOUT_TYPE"] * is_loose


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("{type: string}", ["NULLABLE_WITHOUT_TYPE"]),
        ("{type: string, nullable: true}", []),
        ("{$ref: '#/components/schemas/S/properties/text'}", ["NULLABLE_WITHOUT_TYPE"]),
        ("{$ref: '#/components/schemas/S/properties/maybe'}", []),
        ("{$ref: '#/components/schemas/Missing'}", ["NULLABLE_WITHOUT_TYPE"]),
    ],
)
def test_nullable_beside_all_of_needs_parts_that_allow_null(part: str, told: list[str]) -> None:
    _, diagnostics, _ = schema(
        "{properties: {text: {type: string}, maybe: {type: string, nullable: true}, "
        f"p: {{nullable: true, allOf: [{part}]}}}}}}"
    )
    assert [name for name in names(diagnostics) if name == "NULLABLE_WITHOUT_TYPE"] == told


def test_nullable_beside_a_reference() -> None:
    upgraded, diagnostics, _ = schema("{$ref: '#/components/schemas/T', nullable: true}")
    assert upgraded == {"anyOf": [{"$ref": "#/components/schemas/T"}, {"type": "null"}]}
    assert names(diagnostics) == ["REF_NULLABLE"]


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_an_alternative_that_is_only_nullable_is_null(keyword: str) -> None:
    text = f"{{{keyword}: [{{type: string}}, {{nullable: true, description: D}}]}}"
    upgraded, diagnostics, _ = schema(text)
    assert upgraded == {keyword: [{"type": "string"}, {"type": "null", "description": "D"}]}
    assert names(diagnostics) == ["BARE_NULLABLE"]
    kept, diagnostics, _ = schema("{properties: {a: {nullable: true}}}")
    assert kept == {"properties": {"a": {}}}
    assert not names(diagnostics)


def test_what_else_stands_beside_a_reference_in_3_0() -> None:
    text = "{$ref: '#/x', description: D, type: object, x-y: 1}"
    upgraded, diagnostics, _ = schema(text)
    assert upgraded == {"$ref": "#/x", "description": "D", "x-y": 1}
    assert names(diagnostics) == ["REF_SIBLINGS"]
    kept, diagnostics, _ = schema(text, "3.1.0")
    assert kept["type"] == "object"
    assert not names(diagnostics)


def test_nullable_in_3_1_is_told() -> None:
    upgraded, diagnostics, _ = schema("{type: string, nullable: true}", "3.1.0")
    assert upgraded == {"type": ["string", "null"]}
    assert names(diagnostics) == ["NULLABLE_IN_31"]


def test_moved_schemas_are_found_where_they_were() -> None:
    text = "{nullable: true, allOf: [{type: object}, {nullable: true, allOf: [{title: x}]}]}"
    _, _, document = schema(text)
    below = ("components", "schemas", "S", "anyOf", 0, "allOf", 1, "allOf", 0, "title")
    span = document.locate(Pointer.of(below))
    assert span is not None
    assert span.text[span.column - 1 : span.end_column - 1] == "title"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{allOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]}", ["NULLABLE_IN_PART"]),
        ("{allOf: [{nullable: true, type: string}]}", []),
        ("{nullable: true, allOf: [{nullable: true, type: string}, {minLength: 1}]}", []),
    ],
)
def test_nullable_in_a_part_is_meant_for_the_whole(text: str, told: list[str]) -> None:
    found, diagnostics, _ = schema(text)
    assert found["anyOf"][1] == {"type": "null"}
    assert not any("nullable" in part for part in found["anyOf"][0]["allOf"])
    assert names(diagnostics) == told


@pytest.mark.parametrize(
    "beside", ["maxLength: 3", "minimum: 3", "pattern: a", "format: date", "required: [a]"]
)
def test_bounds_without_a_type_are_or_null(beside: str) -> None:
    found, _, _ = schema(f"{{nullable: true, description: D, {beside}}}")
    key = beside.partition(":")[0]
    assert found["description"] == "D"
    assert [[*each] for each in found["anyOf"]] == [[key], ["type"]]


def test_unchanged_parts_are_shared() -> None:
    diagnostics = Diagnostics()
    text = "openapi: 3.0.0\ncomponents: {schemas: {A: {type: string}, B: {nullable: true}}}\n"
    document = loads(text, diagnostics)
    upgraded = upgrade(document, diagnostics)
    schemas = "components", "schemas"
    before, after = document.data, upgraded.data
    for key in schemas:
        before, after = before[key], after[key]
    assert after["A"] is before["A"]
    assert "nullable" in before["B"]
