"""Parameters."""

from __future__ import annotations

import pytest

from specpress.ir.api import (
    Location,
    Style,
)
from unit.lower.lower_helpers import OK, lowered, operation, spell


def test_parameters_of_path_and_operation_are_merged() -> None:
    found = lowered(f"""
        paths:
          /x/{{b}}/{{a}}:
            parameters:
              - {{name: a, in: path, required: true, schema: {{type: string}}}}
              - {{name: z, in: query, schema: {{type: string}}}}
              - {{name: h, in: header, schema: {{type: string}}}}
            get:
              parameters:
                - {{name: z, in: query, schema: {{type: integer}}}}
                - {{name: b, in: path, required: true, schema: {{type: string}}}}
                - {{name: a, in: query, schema: {{type: boolean}}}}
                - $ref: '#/components/parameters/Page'
              {OK}
        components:
          parameters:
            Page: {{name: page, in: query, schema: {{type: integer, default: 1}}}}
    """)
    parameters = found.api.operations[0].parameters
    assert [(one.name, one.location.value, spell(one.type)) for one in parameters] == [
        ("b", "path", "string"),
        ("a", "path", "string"),
        ("a", "query", "boolean"),
        ("h", "header", "string"),
        ("page", "query", "integer"),
        ("z", "query", "integer"),
    ]
    page = parameters[4]
    assert (page.origin, page.default) == ("#/components/parameters/Page", 1)
    assert found.problems == []


@pytest.mark.parametrize(
    ("location", "extra", "style", "explode"),
    [
        ("query", "", Style.FORM, True),
        ("query", "explode: false", Style.FORM, False),
        ("query", "style: spaceDelimited", Style.SPACE_DELIMITED, False),
        ("query", "style: pipeDelimited, explode: false", Style.PIPE_DELIMITED, False),
        ("query", "style: deepObject, explode: true", Style.DEEP_OBJECT, True),
        ("header", "", Style.SIMPLE, False),
        ("header", "explode: true", Style.SIMPLE, True),
        ("cookie", "", Style.FORM, True),
        ("path", "", Style.SIMPLE, False),
        ("path", "style: label", Style.LABEL, False),
        ("path", "style: matrix, explode: true", Style.MATRIX, True),
    ],
)
def test_styles(location: str, extra: str, style: Style, explode: bool) -> None:
    entry = f"name: v, in: {location}, required: true, schema: {{type: array}}, {extra}"
    found, problems = operation(f"parameters: [{{{entry}}}]", path="/x/{v}")
    parameter = next(one for one in found.parameters if one.location is Location(location))
    assert (parameter.style, parameter.explode) == (style, explode)
    told = {"style-without-meaning"} if style is Style.DEEP_OBJECT else set[str]()
    assert set(problems) - {"undeclared-path-parameter"} == told


@pytest.mark.parametrize(
    ("style", "schema", "told"),
    [
        ("deepObject", "{type: object}", []),
        ("deepObject", "{type: [object, 'null']}", []),
        ("deepObject", "{type: string}", ["style-without-meaning"]),
        ("deepObject", "{anyOf: [{type: object}, {type: array}]}", ["style-without-meaning"]),
        ("deepObject", "{}", []),
        ("pipeDelimited", "{type: array}", []),
        ("pipeDelimited, explode: true", "{type: array}", ["style-without-meaning"]),
        ("spaceDelimited", "{type: integer}", ["style-without-meaning"]),
        ("form", "{type: integer}", []),
    ],
)
def test_styles_without_meaning_are_told(style: str, schema: str, told: list[str]) -> None:
    entry = f"name: v, in: query, schema: {schema}, style: {style}"
    assert operation(f"parameters: [{{{entry}}}]")[1] == told


@pytest.mark.parametrize(
    ("rest", "expected", "told"),
    [
        ("required: true, schema: {type: [string, 'null']}", "string", ["nothing-to-send"]),
        ("schema: {type: [string, 'null']}", "string?", []),
        ("required: true, schema: {type: array}", "[any](min_items=1)", []),
        ("required: true, schema: {type: object}", "{any}(min_properties=1)", []),
        ("schema: {type: object}", "{any}", []),
        ("schema: {type: array}", "[any]", []),
        ("schema: {type: array, items: {type: [string, 'null']}}", "[string]", ["nothing-to-send"]),
        (
            "required: true, content: {application/json: {schema: {type: [string, 'null']}}}",
            "string?",
            [],
        ),
        ("content: {text/plain: {schema: {type: integer}}}", "integer", []),
        ("content: {text/csv: {schema: {type: array}}}", "string", ["parameter-as-text"]),
        ("content: {application/xml: {}}", "string", []),
    ],
)
def test_what_has_no_spelling_is_no_value(rest: str, expected: str, told: list[str]) -> None:
    found, problems = operation(f"parameters: [{{name: v, in: query, {rest}}}]")
    assert spell(found.parameters[0].type) == expected
    assert problems == told


def test_a_parameter_in_a_media_type() -> None:
    found, _ = operation(
        "parameters: [{name: f, in: query, content: "
        "{application/json: {schema: {properties: {a: {type: string}}}}}}]"
    )
    assert found.parameters[0].media_type == "application/json"
    assert spell(found.parameters[0].type).endswith("/schema")


def test_what_a_parameter_says_for_people() -> None:
    found, _ = operation(
        "parameters: [{name: f, in: query, description: D, deprecated: true, allowReserved: true,"
        " examples: {b: {value: 2}, a: {value: 1}}, schema: {type: integer, description: S}}]"
    )
    parameter = found.parameters[0]
    assert parameter.docs.description == "D"
    assert parameter.docs.deprecated
    assert parameter.docs.examples == (1, 2)
    assert parameter.allow_reserved


PARAMETER_PROBLEMS = {
    "parameters: []": ("/x/{v}", "undeclared-path-parameter", ["v"]),
    "parameters: [{name: w, in: path, required: true}]": ("/x", "unused-path-parameter", []),
    "parameters: [{name: q, in: query}, {name: q, in: query}]": ("/x", "repeated-parameter", ["q"]),
    "parameters: [{name: Accept, in: header}]": ("/x", "reserved-header", []),
    "parameters: [{name: 'X a:', in: header}]": ("/x", "header-name", []),
    "parameters: [{name: q, in: query, style: matrix}]": ("/x", "unsupported-style", ["q"]),
    "parameters: [@S]": ("/x", "unresolved-reference", []),
}


@pytest.mark.parametrize(("text", "expected"), PARAMETER_PROBLEMS.items())
def test_problems_of_parameters(text: str, expected: tuple[str, str, list[str]]) -> None:
    path, problem, names = expected
    found, problems = operation(text, path=path, rest="components: {schemas: {S: {}}}")
    assert problems == [problem]
    assert [one.name for one in found.parameters] == names
