from __future__ import annotations

import pytest

from specpress.diagnostics import Diagnostics
from specpress.document.reading.source import loads
from specpress.emit.views.types.patterns import translate
from specpress.lower.audit import audit

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {"


def told(*schemas: str) -> list[str]:
    """What is told of schemas, in short words."""
    text = ", ".join(f"S{number}: {schema}" for number, schema in enumerate(schemas))
    diagnostics = Diagnostics()
    document = loads(f"{HEAD}{text}}}}}\n", diagnostics)
    audit(document, diagnostics, understood=translate)
    return [found.message for found in diagnostics]


@pytest.mark.parametrize(
    ("schema", "what"),
    [
        ("{type: array, uniqueItems: true}", "'uniqueItems'"),
        ("{propertyNames: {enum: [a]}}", "'propertyNames' beyond a pattern"),
        ("{propertyNames: {maxLength: 3, pattern: a}}", "'propertyNames' beyond a pattern"),
        ("{type: string, pattern: '\\p{L}'}", "a 'pattern' that Python has no words for"),
        ("{type: integer, format: int32}", "the range of the format 'int32'"),
        ("{type: integer, format: int64, minimum: 0}", "the range of the format 'int64'"),
    ],
)
def test_constraints_that_are_not_checked(schema: str, what: str) -> None:
    assert told(schema) == [f"{what} is not checked by the client"]
    assert told(schema, f"{{items: {schema}}}") == [
        f"{what} is not checked by the client (2 times)"
    ]


@pytest.mark.parametrize(
    ("schema", "keywords"),
    [
        ("{enum: [a, b, a]}", ["enum"]),
        ("{type: object, required: [a, a], properties: {a: {enum: [1, 1]}}}", ["required", "enum"]),
        ("{enum: [1, true, '1']}", []),
        ("{enum: [[1], [1]]}", []),
    ],
)
def test_what_is_listed_twice(schema: str, keywords: list[str]) -> None:
    assert told(schema) == [
        f"a value is listed twice under '{each}'; it counts once" for each in keywords
    ]


@pytest.mark.parametrize(
    ("bounds", "pair"),
    [
        ("minLength: 5, maxLength: 3", "'minLength' and 'maxLength'"),
        ("minItems: 2, maxItems: 1", "'minItems' and 'maxItems'"),
        ("minProperties: 2, maxProperties: 1", "'minProperties' and 'maxProperties'"),
        ("minimum: 1.5, maximum: 1", "'minimum' and 'maximum'"),
        ("exclusiveMinimum: 1, maximum: 1", "'exclusiveMinimum' and 'maximum'"),
        ("minimum: 1, exclusiveMaximum: 1", "'minimum' and 'exclusiveMaximum'"),
        ("exclusiveMinimum: 2, exclusiveMaximum: 1", "'exclusiveMinimum' and 'exclusiveMaximum'"),
    ],
)
def test_bounds_with_nothing_between_them(bounds: str, pair: str) -> None:
    assert told(f"{{{bounds}}}") == [f"no value can satisfy {pair} together"]


@pytest.mark.parametrize(
    ("schema", "what"),
    [
        ("{type: string, default: 1}", "the type 'string'"),
        ("{type: integer, default: '1'}", "the type 'integer'"),
        ("{type: integer, default: 1.5}", "the type 'integer'"),
        ("{type: integer, default: true}", "the type 'integer'"),
        ("{type: boolean, default: 'false'}", "the type 'boolean'"),
        ("{type: [string, array], default: {}}", "the type 'string or array'"),
        ("{type: string, default: null}", "the type 'string'"),
        ("{enum: [a], default: b}", "'enum'"),
        ("{enum: [a], default: null}", "'enum'"),
        ("{type: integer, minimum: 3, default: 2}", "'minimum'"),
        ("{type: number, exclusiveMaximum: 3, default: 3}", "'exclusiveMaximum'"),
        ("{type: string, minLength: 3, default: ab}", "'minLength'"),
        ("{type: array, maxItems: 1, default: [1, 2]}", "'maxItems'"),
        ("{type: string, pattern: '^b', default: ab}", "'pattern'"),
        ("{type: number, multipleOf: 0.1, default: 0.25}", "'multipleOf'"),
        ("{type: number, multipleOf: 3, default: 1.0e+308}", "'multipleOf'"),
    ],
)
def test_defaults_that_do_not_fit(schema: str, what: str) -> None:
    assert told(schema) == [f"a default does not fit {what}"]


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf", "allOf"])
@pytest.mark.parametrize("part", ["{$ref: '#/components/schemas/S0'}", "{properties: {b: {}}}"])
def test_closed_too_early(keyword: str, part: str) -> None:
    schema = f"{{properties: {{a: {{}}}}, additionalProperties: false, {keyword}: [{part}]}}"
    (message,) = told("{}", schema)
    assert message.startswith(f"'additionalProperties: false' forbids what '{keyword}' adds")


@pytest.mark.parametrize("keyword", ["then", "else", "dependentSchemas"])
def test_closed_too_early_for_what_holds_under_a_condition(keyword: str) -> None:
    part = "{properties: {b: {}}}"
    branch = f"{{a: {part}}}" if keyword == "dependentSchemas" else part
    (message,) = told(f"{{additionalProperties: false, if: {{}}, {keyword}: {branch}}}")
    assert message.startswith(f"'additionalProperties: false' forbids what '{keyword}' adds")


@pytest.mark.parametrize(
    "schema",
    [
        "{type: array, uniqueItems: false}",
        "{propertyNames: {pattern: a, type: string}}",
        "{type: string, pattern: '^a+$', maxLength: 3, minLength: 3}",
        "{type: string, format: email, maxLength: 3}",
        "{type: integer, format: int32, minimum: 0, maximum: 9}",
        "{type: number, format: date, maximum: 3}",
        "{type: [string, 'null'], default: null}",
        "{type: [string, 'null'], enum: [a], default: null}",
        "{type: number, default: 1, minimum: 1, maximum: 1}",
        "{type: integer, default: 1.0}",
        "{default: [1]}",
        "{additionalProperties: false, properties: {a: {}}, anyOf: [{required: [a]}]}",
        "{additionalProperties: false, properties: {a: {}}, anyOf: [{properties: {a: {}}}]}",
        "{example: {minLength: 5, maxLength: 3}, const: {type: string, default: 1}}",
    ],
)
def test_nothing_to_tell(schema: str) -> None:
    assert told(schema) == []
