"""Declarations that say the same are one; components stay what they are."""

from __future__ import annotations

from unit.lower.lower_helpers import lowered, schemas


def test_inline_structs_that_say_the_same_are_one() -> None:
    found = schemas("""
        A: {properties: {part: {description: One, properties: {x: {type: string, title: X}}}}}
        Bb: {properties: {part: {description: Other, properties: {x: {type: string}}}}}
    """)
    assert found.declarations() == {
        "A": "struct part?: A/properties/part",
        "A/properties/part": "struct x?: string",
        "Bb": "struct part?: A/properties/part",
    }
    part = found.declaration("A/properties/part")
    assert part.origins == (
        "#/components/schemas/A/properties/part",
        "#/components/schemas/Bb/properties/part",
    )
    assert part.docs.description == "One"


def test_an_inline_struct_merges_into_an_equal_component() -> None:
    found = schemas("""
        Pet: {properties: {x: {type: string}}, required: [x]}
        A: {properties: {pet: {properties: {x: {type: string}}, required: [x]}}}
        B: {properties: {pet: {properties: {x: {type: string}}}}}
        Use: {properties: {pet: @Pet}}
    """)
    assert found.declarations()["A"] == "struct pet?: Pet"
    assert found.declarations()["B"] == "struct pet?: B/properties/pet"
    assert found.declaration("Pet").origins == (
        "#/components/schemas/Pet",
        "#/components/schemas/A/properties/pet",
    )


def test_equal_components_stay_apart_and_so_does_what_refers_to_them() -> None:
    found = schemas("""
        Cat: {properties: {x: {type: string}}}
        Dog: {properties: {x: {type: string}}}
        A: {properties: {part: {properties: {pet: @Cat}}}}
        B: {properties: {part: {properties: {pet: @Dog}}}}
    """)
    assert found.declarations()["A/properties/part"] == "struct pet?: Cat"
    assert found.declarations()["B/properties/part"] == "struct pet?: Dog"


def test_recursive_structs_that_say_the_same_are_one() -> None:
    found = schemas("""
        Node: {properties: {next: @Node}}
        A:
          properties:
            head: {properties: {next: {$ref: '#/components/schemas/A/properties/head'}}}
    """)
    assert found.declarations() == {
        "A": "struct head?: Node",
        "Node": "struct next?: Node",
    }


def test_equality_reaches_through_nested_declarations() -> None:
    inner = "{properties: {deep: {properties: {kind: {enum: [a, b]}}}}}"
    other = "{properties: {deep: {properties: {kind: {enum: [a, c]}}}}}"
    found = schemas(f"""
        A: {{properties: {{x: {inner}}}}}
        B: {{properties: {{x: {inner}}}}}
        C: {{properties: {{x: {other}}}}}
    """)
    assert found.declarations()["B"] == "struct x?: A/properties/x"
    assert found.declarations()["C"] == "struct x?: C/properties/x"
    assert "B/properties/x/properties/deep" not in found.declarations()


def test_the_order_of_enum_values_does_not_matter() -> None:
    found = schemas("""
        A: {properties: {x: {enum: [b, a]}, y: {enum: [a, b]}, z: {enum: [a]}}}
    """)
    assert found.declarations() == {
        "A": "struct x?: A/properties/x; y?: A/properties/x; z?: A/properties/z",
        "A/properties/x": "enum 'b', 'a'",
        "A/properties/z": "enum 'a'",
    }


def test_what_makes_structs_different() -> None:
    variants = [
        "{properties: {x: {type: string}}}",
        "{properties: {x: {type: string}}, required: [x]}",
        "{properties: {x: {type: string}}, additionalProperties: true}",
        "{properties: {x: {type: string, maxLength: 1}}}",
        "{properties: {x: {type: string, default: a}}}",
        "{properties: {x: {type: string, readOnly: true}}}",
        "{properties: {x: {type: [string, 'null']}}}",
        "{properties: {x: {const: 1}}}",
        "{properties: {x: {const: true}}}",
        "{properties: {x: {const: 1.0}}}",
        "{properties: {x: {default: 1}}}",
        "{properties: {x: {default: 1.0}}}",
        "{properties: {x: {default: true}}}",
    ]
    text = ", ".join(f"p{index}: {schema}" for index, schema in enumerate(variants))
    found = schemas(f"It: {{properties: {{{text}}}}}")
    assert len(found.api.declarations) == 1 + len(variants)


def test_variants_that_turn_out_to_be_one_are_one() -> None:
    found = schemas("""
        A:
          properties:
            x: {oneOf: [{properties: {y: {type: string}}}, {properties: {y: {type: string}}}]}
    """)
    assert found.declarations()["A"] == "struct x?: A/properties/x/oneOf/0"


def test_operations_lead_to_what_remains() -> None:
    found = lowered("""
        paths:
          /a: &item
            get:
              parameters:
                - {name: sort, in: query, schema: {enum: [up, down]}}
              responses:
                "200":
                  description: ok
                  headers: {X-Sort: {schema: {enum: [up, down]}}}
                  content:
                    application/json: {schema: {properties: {sort: {enum: [down, up]}}}}
            post:
              requestBody:
                content: {application/json: {schema: {properties: {sort: {enum: [up, down]}}}}}
              responses: {}
          /b: *item
    """)
    names = list(found.declarations())
    assert len(names) == 2
    sort = "#/paths/~1a/get/parameters/0/schema"
    assert sort in names
    for key in ("GET /a", "GET /b"):
        operation = found.operation(key)
        assert operation.parameters[0].type.target == sort
        assert operation.responses[0].headers[0].type.target == sort
