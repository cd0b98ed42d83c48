"""Values that schemas list."""

from __future__ import annotations

import pytest

from specpress.emit.views.types.patterns import translate
from unit.lower.lower_helpers import schemas

ENUMS = {
    "{type: string, enum: [b, a, b]}": "enum 'b', 'a'",
    "{enum: [1, 2]}": "enum 1, 2",
    "{enum: [1, '1', 1.5, true]}": "enum 1, '1', 1.5, True",
    "{type: [string, 'null'], enum: [a, null]}": "enum 'a'",
    "{oneOf: [{const: a}, {const: b}]}": "enum 'a', 'b'",
    "{type: integer, oneOf: [{const: 4, title: FOUR}]}": "enum 4",
    "{anyOf: [{type: string}, {const: a}, {const: b}]}": "enum 'a', 'b', …",
    "{anyOf: [{type: string}, {type: string, enum: [a, b]}]}": "enum 'a', 'b', …",
    "{anyOf: [{type: string}, {const: a}], enum: [b]}": "enum 'b'",
    "{allOf: [{anyOf: [{type: string}, {const: a}]}, {enum: [b]}]}": "enum 'b'",
    "{anyOf: [{type: string}, {type: integer}, {const: a}]}": "union string | integer",
    "{anyOf: [{type: string, enum: [a]}, {type: string, enum: [b]}, {type: 'null'}]}": (
        "enum 'a', 'b'"
    ),
    "{anyOf: [{type: integer}, {type: string, enum: [a]}]}": "union integer | It/anyOf/1",
    "{anyOf: [{type: string}, {enum: [1, 2]}]}": "union string | It/anyOf/1",
    "{enum: [a], properties: {}}": "enum 'a'",
}


@pytest.mark.parametrize(("schema", "expected"), ENUMS.items())
def test_listed_values(schema: str, expected: str) -> None:
    found = schemas(f"It: {schema}")
    assert found.declarations()["It"] == expected
    assert found.problems == []


def test_an_enum_elsewhere_learns_that_other_strings_are_allowed_too() -> None:
    listed = "Model: {type: string, enum: [a, b]}\nAlias: @Model"
    found = schemas(f"{listed}\nIt: {{properties: {{m: {{anyOf: [{{type: string}}, @Alias]}}}}}}")
    assert found.declarations()["Model"] == "enum 'a', 'b', …"


MENDED = {
    "{type: string, enum: [1, true, a]}": ("enum '1', 'true', 'a'", "mended-enum-value", 2),
    "{type: integer, enum: ['1', 2]}": ("enum 1, 2", "mended-enum-value", 1),
    "{type: number, enum: ['1.5', 2]}": ("enum 1.5, 2", "mended-enum-value", 1),
    "{type: boolean, enum: ['true']}": ("enum True", "mended-enum-value", 1),
    "{type: integer, enum: [small, 2]}": ("enum 2", "dropped-enum-value", 1),
    "{type: integer, enum: [small]}": ("alias integer", "dropped-enum-value", 1),
    "{type: number, enum: [inf, 1]}": ("enum 1", "dropped-enum-value", 1),
    "{type: string, const: 1}": ("alias ='1'", "mended-enum-value", 1),
    "{type: object, enum: [{a: 1}]}": ("alias {any}", "unsupported-value", 1),
    "{type: array, const: [1]}": ("alias [any]", "unsupported-value", 1),
}


@pytest.mark.parametrize(("schema", "expected"), MENDED.items())
def test_values_that_do_not_fit(schema: str, expected: tuple[str, str, int]) -> None:
    found = schemas(f"It: {schema}")
    declared, problem, count = expected
    assert found.declarations()["It"] == declared
    assert found.problems == [problem] * count


@pytest.mark.parametrize(
    "extension",
    [
        "x-enum-varnames: [ONE, TWO]\n  x-enum-descriptions: [The first, The second]",
        "x-enumNames: [ONE, TWO]\n  x-enumDescriptions: {'1': The first, '2': The second}",
    ],
)
def test_names_and_descriptions_beside_values(extension: str) -> None:
    found = schemas(f"It:\n  enum: [1, 2]\n  {extension}")
    values = found.declaration("It").values
    assert [value.name_hint for value in values] == ["ONE", "TWO"]
    assert [value.description for value in values] == ["The first", "The second"]


def test_titles_name_the_constants_of_alternatives() -> None:
    found = schemas("""
        It:
          oneOf:
            - {const: 1, title: ONE, description: The first}
            - {const: 2, title: TWO}
    """)
    values = found.declaration("It").values
    assert [(value.name_hint, value.description) for value in values] == [
        ("ONE", "The first"),
        ("TWO", None),
    ]


def test_values_of_other_json_types_are_kept_apart() -> None:
    found = schemas("It: {enum: [1, 1.0, true]}")
    assert [value.typed for value in found.declaration("It").values] == [
        "integer",
        "number",
        "boolean",
    ]


@pytest.mark.parametrize(
    ("schema", "what"),
    [
        ("{enum: [a, bcd], maxLength: 2}", "'maxLength'"),
        ("{const: a, minLength: 2}", "'minLength'"),
        ("{enum: [a, b], pattern: '^a'}", "'pattern'"),
        ("{enum: [2, 3], multipleOf: 2}", "'multipleOf'"),
        ("{const: 1, exclusiveMinimum: 1}", "'exclusiveMinimum'"),
        ("{enum: ['2024-01-01', soon], format: date}", "the format 'date'"),
        ("{enum: [a, b], const: c}", "'enum'"),
        ("{enum: [YWJj, a], contentEncoding: base64}", "the encoding 'base64'"),
        ("{enum: [a-_b, a+/b], contentEncoding: base64url}", "the encoding 'base64url'"),
        ("{enum: [YQ, YQ==], contentEncoding: base64url}", None),
        ("{enum: [a, b], contentEncoding: quoted-printable}", None),
        ("{type: integer, enum: [1, null]}", "the type 'integer'"),
        ("{type: object, const: null}", "the type 'object'"),
        ("{allOf: [{enum: [1, 9]}, {maximum: 5}]}", "'maximum'"),
        ("{allOf: [{type: object}], enum: [a]}", "the type 'object'"),
        ("{type: number, enum: [0.3, 0.7], multipleOf: 0.1}", None),
        ("{type: [string, 'null'], enum: [a, null]}", None),
        ("{enum: [a], const: a, pattern: '('}", None),
        ("{enum: [a], pattern: '^(a+)+$'}", None),
        (f"{{enum: ['{40 * 'a'}!'], pattern: '^(a+)+$'}}", None),  # it would take for ever
        ("{enum: [1.0e+308], multipleOf: 0.1}", None),
        ("{enum: [1.0e+308], multipleOf: 3}", "'multipleOf'"),
        ("{enum: [5], multipleOf: 1.0e-300}", None),
    ],
)
def test_listed_values_that_nothing_allows_are_told(schema: str, what: str | None) -> None:
    found = schemas(f"S: {schema}", understood=translate)
    assert ("listed-misfit" in found.problems) == (what is not None)
