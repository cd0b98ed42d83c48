"""Schemas to types, one table per kind of schema."""

from __future__ import annotations

import pytest

from specpress.ir.types import ScalarKind
from unit.lower.lower_helpers import lowered, schemas, spell

COMMON = """
Pet: {type: object, properties: {name: {type: string}}}
Color: {type: string, enum: [red, green]}
Text: {type: string}
MaybePet: {type: [object, 'null'], properties: {name: {type: string}}}
MaybeText: {type: [string, 'null']}
"""

SCALARS = {
    "{type: string}": "string",
    "{type: integer}": "integer",
    "{type: number}": "number",
    "{type: boolean}": "boolean",
    "{type: 'null'}": "null",
    "{type: string, format: date}": "date",
    "{type: string, format: date-time}": "date-time",
    "{type: string, format: time}": "time",
    "{type: string, format: duration}": "duration",
    "{type: string, format: uuid}": "uuid",
    "{type: string, format: byte}": "byte",
    "{type: string, format: binary}": "binary",
    "{type: string, format: decimal}": "decimal",
    "{type: string, contentEncoding: base64}": "byte<base64>",
    "{type: string, contentEncoding: base32}": "string",
    "{type: string, contentEncoding: binary}": "binary",
    "{type: string, contentMediaType: application/octet-stream}": "binary",
    "{type: string, contentMediaType: text/html}": "string",
    "{type: string, format: uri}": "string<uri>",
    "{type: string, format: made-up}": "string<made-up>",
    "{type: integer, format: int64}": "integer<int64>",
    "{type: number, format: date-time}": "number<date-time>",
    "{format: uuid}": "uuid",
    "{format: int32}": "integer<int32>",
    "{pattern: '^a'}": "string(pattern='^a')",
    "{maximum: 3}": "number(maximum=3)",
    "{minLength: 3}": "string(min_length=3)",
    "{}": "any",
    "true": "any",
    "false": "never",
    "{not: {}}": "never",
    "{description: says nothing}": "any",
}

CONSTRAINTS = {
    "{type: integer, minimum: 60, maximum: 86400}": "integer(minimum=60, maximum=86400)",
    "{type: number, exclusiveMinimum: 0.5, multipleOf: 0.01}": (
        "number(exclusive_minimum=0.5, multiple_of=0.01)"
    ),
    "{type: integer, maximum: 9223372036854775807}": "integer(maximum=9223372036854775807)",
    "{type: number, minimum: -1.0}": "number(minimum=-1)",
    "{type: string, minLength: 1, maxLength: 32, pattern: a}": (
        "string(min_length=1, max_length=32, pattern='a')"
    ),
    "{type: string, minimum: 3, minItems: 1}": "string",
    "{type: integer, maxLength: 3}": "integer",
    "{type: array, items: {type: string}, minItems: 1, maxItems: 2, uniqueItems: true}": (
        "[string](min_items=1, max_items=2, unique_items=True)"
    ),
    "{type: object, minProperties: 1, maxProperties: 9}": (
        "{any}(min_properties=1, max_properties=9)"
    ),
}

CONTAINERS = {
    "{type: array}": "[any]",
    "{type: array, items: {type: string}}": "[string]",
    "{items: {type: string}}": "[string]",
    "{type: array, items: @Pet}": "[Pet]",
    "{type: array, items: {type: array, items: {type: integer}}}": "[[integer]]",
    "{prefixItems: [{type: string}, {type: integer}], items: false}": "(string, integer)",
    "{prefixItems: [{type: string}]}": "(string, *any)",
    "{prefixItems: [{type: string}], items: {type: boolean}}": "(string, *boolean)",
    "{prefixItems: [{type: string}], maxItems: 1}": "(string)",
    "{prefixItems: [{type: string}], unevaluatedItems: {not: {}}}": "(string)",
    "{allOf: [{items: {type: string}}, {prefixItems: [{maxLength: 2}]}]}": (
        "(string(max_length=2), *string)"
    ),
    "{allOf: [{prefixItems: [{maxLength: 2}]}, {items: {type: string}}]}": (
        "(string(max_length=2), *string)"
    ),
    "{type: array, items: {not: {}}}": "[never]",
    "{type: object}": "{any}",
    "{type: object, properties: {}}": "{any}",
    "{type: object, additionalProperties: true}": "{any}",
    "{type: object, additionalProperties: {}}": "{any}",
    "{additionalProperties: {type: integer}}": "{integer}",
    "{type: object, additionalProperties: @Pet}": "{Pet}",
    "{type: object, patternProperties: {'^.*$': {type: string}}}": "{string}",
    "{patternProperties: {'^x-': {type: string}}, additionalProperties: false}": "{^x-: string}",
    "{patternProperties: {'^x-': {type: string}}, additionalProperties: {type: integer}}": (
        "{string | integer}"
    ),
    "{patternProperties: {a: {type: string}, b: {type: integer}}, additionalProperties: false}": (
        "{string | integer}"
    ),
    "{type: object, propertyNames: {pattern: '^[a-z]+$'}}": "{^[a-z]+$: any}",
    "{type: object, additionalProperties: {type: [string, 'null']}}": "{string?}",
}

NULLS = {
    "{type: [string, 'null']}": "string?",
    "{type: ['null']}": "null",
    "{type: [array, 'null'], items: {type: string}}": "[string]?",
    "{type: [string, integer]}": "string | integer",
    "{type: [string, integer, 'null'], maxLength: 3}": "(string(max_length=3) | integer)?",
    "{type: [array, string], items: {type: string}}": "[string] | string",
    "{anyOf: [@Pet, {type: 'null'}]}": "Pet?",
    "{oneOf: [{type: 'null'}, @Color]}": "Color?",
    "{oneOf: [{type: string, format: date}, {const: null}]}": "date?",
    "{oneOf: [{type: integer}, {enum: [null]}]}": "integer?",
    "{oneOf: [{type: integer}, {type: string}, {type: 'null'}]}": "(integer | string)?",
    "@MaybePet": "MaybePet?",
    "@MaybeText": "MaybeText?",
    "{oneOf: [@MaybePet, {type: string}]}": "(MaybePet | string)?",
    "{allOf: [@MaybePet], description: x}": "MaybePet?",
    "{type: array, items: @MaybePet}": "[MaybePet?]",
    "{anyOf: [{}, {type: 'null'}]}": "any",
}

CONSTS = {
    "{const: a}": "='a'",
    "{const: 1}": "=1",
    "{const: false}": "=False",
    "{const: null}": "null",
    "{type: string, const: a}": "='a'",
    "{type: boolean, enum: [true]}": "=True",
    "{type: boolean, enum: [true, false]}": "boolean",
    "{type: [boolean, 'null'], enum: [true, false, null]}": "boolean?",
    "{enum: [null]}": "null",
    "{enum: [a, b], const: b}": "='b'",
}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [*SCALARS.items(), *CONSTRAINTS.items(), *CONTAINERS.items(), *NULLS.items(), *CONSTS.items()],
)
def test_type_of_a_property(schema: str, expected: str) -> None:
    if schema in ("true", "false") or "items: false" in schema:
        schema = schema.replace("true", "{}").replace("false", "{not: {}}")  # as normalised
    found = schemas(f"{COMMON}Holder: {{properties: {{it: {schema}}}}}")
    assert spell(found.declaration("Holder").fields[0].type) == expected
    assert found.problems == []


STRUCTS = {
    "{properties: {a: {type: string}, b: {type: integer}}, required: [b]}": (
        "struct a?: string; b: integer"
    ),
    "{properties: {a: {type: string}}, additionalProperties: {type: integer}}": (
        "struct a?: string; *: integer"
    ),
    "{properties: {a: {type: string}}, additionalProperties: true}": "struct a?: string; *: any",
    "{properties: {a: {type: string}}, additionalProperties: false}": (
        "struct a?: string; *: never"
    ),
    "{properties: {a: {type: string}}, unevaluatedProperties: {not: {}}}": (
        "struct a?: string; *: never"
    ),
    "{properties: {a: {}}, patternProperties: {x: {type: string}}, additionalProperties: false}": (
        "struct a?: any; *: string"
    ),
    "{type: object, additionalProperties: false}": "struct *: never",
    "{properties: {a: {type: [string, 'null'], default: null}}}": "struct a?: string? = None",
    "{properties: {a: {type: integer, default: 1}}}": "struct a?: integer = 1",
    "{properties: {me: @It}}": "struct me?: It",
    "{type: array, items: @It}": "alias [It]",
    "{type: string, enum: [a]}": "enum 'a'",
    "{type: boolean, enum: [true]}": "enum True",
    "{type: boolean, enum: [true, false]}": "alias boolean",
    "{type: [string, 'null'], enum: [a, null]}": "enum 'a'",
    "{type: string, format: uuid}": "alias uuid",
    "@Pet": "alias Pet",
    "{allOf: [@Pet]}": "alias Pet",
    "{anyOf: [@Pet, {type: 'null'}]}": "alias Pet",
    "{type: [string, integer]}": "union string | integer",
    "{type: [object, string], properties: {a: {type: string}}}": "union It/type/0 | string",
    "{const: a}": "alias ='a'",
}


@pytest.mark.parametrize(("schema", "expected"), STRUCTS.items())
def test_declaration_of_a_component(schema: str, expected: str) -> None:
    found = schemas(f"{COMMON}It: {schema}")
    assert found.declarations()["It"] == expected
    assert set(found.problems) <= {"unchecked"}


def test_mutual_recursion_needs_no_more_than_names() -> None:
    found = schemas("""
        A: {properties: {b: @B}}
        B: {properties: {all: {type: array, items: @A}}}
    """)
    assert found.declarations() == {"A": "struct b?: B", "B": "struct all?: [A]"}


def test_what_a_field_says_besides_its_type() -> None:
    found = schemas("""
        Base: {type: string, default: x, readOnly: true}
        It:
          properties:
            full:
              type: string
              title: Full
              description: All of it
              deprecated: true
              writeOnly: true
              format: password
              examples: [a, {b: 1, a: 2}]
            linked: {$ref: '#/components/schemas/Base', description: Where it is used}
    """)
    full, linked = found.declaration("It").fields
    assert (full.docs.title, full.docs.description) == ("Full", "All of it")
    assert (full.docs.deprecated, full.write_only, full.read_only) == (True, True, False)
    assert full.secret
    assert full.docs.examples[0] == "a"
    assert full.docs.examples[1].items == (("a", 2), ("b", 1))
    assert full.origin == "#/components/schemas/It/properties/full"
    assert (linked.default, linked.read_only) == ("x", True)
    assert linked.docs.description == "Where it is used"
    assert spell(linked.type) == "Base"


def test_an_inline_schema_that_references_lead_to_is_declared_where_it_stands() -> None:
    found = schemas("""
        A:
          properties:
            list: {type: array, items: {type: array, items: {type: string}}}
            part: {properties: {x: {type: string}}}
            id: {type: string, format: uuid}
          $defs:
            inner: {properties: {y: {type: string}}}
        B:
          properties:
            list: {$ref: '#/components/schemas/A/properties/list'}
            part: {$ref: '#/components/schemas/A/properties/part'}
            id: {$ref: '#/components/schemas/A/properties/id'}
            inner: {$ref: '#/components/schemas/A/$defs/inner'}
    """)
    assert found.declarations()["B"] == (
        "struct id?: uuid; inner?: A/$defs/inner; "
        "list?: A/properties/list; part?: A/properties/part"
    )
    assert found.declarations()["A/properties/list"] == "alias [[string]]"
    assert found.declarations()["A/$defs/inner"] == "struct y?: string"


def test_references_may_be_percent_encoded() -> None:
    found = schemas("""
        A b: {type: string}
        It: {properties: {x: {$ref: '#/components/schemas/A%20b'}}}
    """)
    assert found.declarations()["It"] == "struct x?: A b"


def test_a_caller_may_say_what_a_format_means() -> None:
    formats = {"uuid": ScalarKind.STRING, "money": ScalarKind.DECIMAL}
    found = schemas(
        """
        It:
          properties:
            a: {type: string, format: uuid}
            b: {type: string, format: money}
            c: {type: number, format: money}
        """,
        formats=formats,
    )
    assert found.declarations()["It"] == (
        "struct a?: string<uuid>; b?: decimal<money>; c?: number<money>"
    )


def test_nullable_in_the_words_of_3_0() -> None:
    found = schemas(
        """
        Pet: {type: object, properties: {name: {type: string, nullable: true}}}
        Maybe: {nullable: true, allOf: [@Pet, {required: [name]}]}
        It:
          properties:
            a: {nullable: true, allOf: [@Pet]}
            b: {nullable: true, allOf: [{oneOf: [{type: string}, {type: integer}]}]}
            c: {type: string, nullable: true, enum: [x]}
            d: @Maybe
        """,
        version="3.0.3",
    )
    assert found.declarations() == {
        "It": "struct a?: Pet?; b?: (string | integer)?; c?: It/properties/c?; d?: Maybe?",
        "It/properties/c": "enum 'x'",
        "Maybe": "struct name: string?",
        "Pet": "struct name?: string?",
    }
    assert found.problems == ["null-excluded"]
    assert found.places == ["#/components/schemas/It/properties/c/enum"]


@pytest.mark.parametrize(
    ("schema", "excluding"),
    [
        ("{type: [string, 'null'], enum: [a]}", "/enum"),
        ("{type: [string, 'null'], const: a}", None),
        ("{type: [string, 'null'], oneOf: [{const: a}, {const: b}]}", "/oneOf"),
        ("{type: [string, 'null'], anyOf: [{type: string}]}", "/anyOf"),
        ("{type: [string, 'null'], allOf: [{type: string}]}", "/allOf"),
        ("{type: [object, 'null'], $ref: '#/components/schemas/Pet'}", "/$ref"),
        ("{allOf: [{type: [string, 'null'], enum: [a]}]}", "/allOf/0/enum"),
        ("{anyOf: [{type: [string, 'null'], enum: [a]}]}", "/anyOf/0/enum"),
        ("{oneOf: [{type: integer}, {type: [string, 'null'], enum: [a]}]}", "/oneOf/1/enum"),
        ("{type: array, items: {type: [string, 'null'], enum: [a]}}", "/items/enum"),
        ("{type: [string, 'null'], enum: [a, null]}", None),
        ("{type: ['null'], enum: [null]}", None),
        ("{type: [string, 'null'], anyOf: [{type: string}, {type: 'null'}]}", None),
        ("{enum: [a]}", None),
    ],
)
def test_null_that_another_keyword_excludes_is_told(schema: str, excluding: str | None) -> None:
    found = schemas(f"""
        Pet: {{type: object, properties: {{name: {{type: string}}}}}}
        It: {{type: object, properties: {{a: {schema}}}}}
    """)
    place = f"#/components/schemas/It/properties/a{excluding}"
    told = [
        where
        for name, where in zip(found.problems, found.places, strict=True)
        if name == "null-excluded"
    ]
    assert told == ([place] if excluding else [])


def test_required_names_that_nothing_declares_are_reported() -> None:
    found = schemas("It: {properties: {a: {type: string}}, required: [a, b]}")
    assert found.declarations()["It"] == "struct a: string; b?: any"
    assert found.problems == ["undeclared-required"]
    assert found.places == ["#/components/schemas/It/required/1"]


@pytest.mark.parametrize(
    ("bounds", "told"),
    [
        ("minProperties: 2, required: [a]", ["minProperties"]),
        ("minProperties: 1, required: [a]", []),
        ("maxProperties: 1", ["maxProperties"]),
        ("maxProperties: 2", []),
        (
            "maxProperties: 2, additionalProperties: {type: string}",
            ["additionalProperties", "maxProperties"],
        ),
        ("minProperties: 1, maxProperties: 1", ["minProperties", "maxProperties"]),
    ],
)
def test_counts_beside_declared_properties_are_noted(bounds: str, told: list[str]) -> None:
    found = schemas(f"It: {{properties: {{a: {{type: string}}, b: {{}}}}, {bounds}}}")
    assert found.problems == ["unchecked"] * len(told)
    assert found.places == [f"#/components/schemas/It/{keyword}" for keyword in told]


@pytest.mark.parametrize(
    ("schema", "keyword", "what"),
    [
        ("{type: string, format: date, maxLength: 3}", "maxLength", "the format 'date'"),
        ("{type: string, format: uuid, pattern: a}", "pattern", "the format 'uuid'"),
        ("{type: string, format: byte, minLength: 1}", "minLength", "the encoding 'byte'"),
        (
            "{contentEncoding: base64, maxLength: 3, type: string}",
            "maxLength",
            "the encoding 'base64'",
        ),
        (
            "{allOf: [{type: string, contentEncoding: base64}, {minLength: 3}]}",
            "minLength",
            "the encoding 'base64'",
        ),
        (
            "{type: string, format: date, contentEncoding: base64}",
            "format",
            "the encoding 'base64'",
        ),
        (
            "{allOf: [{type: string, format: uuid}, {contentEncoding: base64url}]}",
            "format",
            "the encoding 'base64url'",
        ),
        (
            "{allOf: [{type: string, format: date}, {format: uuid}]}",
            "format",
            "the format 'uuid'",
        ),
    ],
)
def test_words_for_a_text_that_becomes_something_else(schema: str, keyword: str, what: str) -> None:
    found = schemas(f"It: {{properties: {{a: {schema}}}}}")
    assert found.problems == ["unchecked"]
    assert found.places[0].startswith("#/components/schemas/It/properties/a")
    assert found.places[0].endswith(f"/{keyword}")
    (message,) = found.messages
    assert message.endswith(f" beside {what} is not checked by the client")


def test_keywords_without_counterpart_are_noted() -> None:
    found = schemas("""
        It:
          properties: {a: {type: string, not: {const: x}}}
          if: {required: [a]}
          then: {required: [b]}
          dependentRequired: {a: [b]}
    """)
    assert found.declarations()["It"] == "struct a?: string"
    assert sorted(found.problems) == ["ignored-keyword"] * 3


@pytest.mark.parametrize("step", ["items", "additionalProperties"])
def test_nesting_has_an_end(step: str) -> None:
    schema = "{type: string}"
    for _ in range(80):
        schema = f"{{{step}: {schema}}}"
    found = schemas(f"It: {schema}")
    assert found.problems == ["schema-too-deep"]
    assert "any" in found.declarations()["It"]


def test_long_chains_of_references_are_no_nesting() -> None:
    chain = "".join(
        f"C{index}: {{properties: {{next: {{$ref: '#/components/schemas/C{index + 1}'}}}}}}\n"
        for index in range(2000)
    )
    found = schemas(f"{chain}C2000: {{type: string}}")
    assert len(found.api.declarations) == 2001
    assert found.problems == []


def test_unused_components_are_left_out() -> None:
    found = lowered("""
        paths:
          /a:
            get:
              responses:
                "200":
                  description: ok
                  content: {application/json: {schema: @Used}}
        components:
          schemas:
            Used: {properties: {inner: @Inner}}
            Inner: {properties: {x: {type: string}}}
            Unused: {properties: {x: {type: string}}}
    """)
    assert list(found.declarations()) == ["Inner", "Used"]


def test_patterns_without_more_leave_an_object_open() -> None:
    found = schemas("A: {patternProperties: {'^x-': {type: string}}}")
    assert found.declarations() == {"A": "alias {any}"}
    assert found.problems == ["unchecked"]
