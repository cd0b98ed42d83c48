"""allOf, keywords beside $ref, and alternatives with and without discriminators."""

from __future__ import annotations

import re

import pytest

from specpress.emit.views.types.patterns import translate
from unit.lower.lower_helpers import schemas, spell

COMMON = """
Pet: {type: object, properties: {name: {type: string}, age: {type: integer}}, required: [name]}
Toy: {type: object, properties: {name: {type: string, maxLength: 9}, price: {type: number}}}
Color: {type: string, enum: [red, green, blue]}
"""

ALL_OF = {
    "{allOf: [@Pet, @Toy]}": ("struct age?: integer; name: string(max_length=9); price?: number"),
    "{allOf: [@Pet, {properties: {x: {type: string}}}]}": (
        "struct age?: integer; name: string; x?: string"
    ),
    "{$ref: '#/components/schemas/Pet', properties: {x: {type: string}}}": (
        "struct age?: integer; name: string; x?: string"
    ),
    "{allOf: [@Pet], required: [age]}": ("struct age: integer; name: string"),
    "{allOf: [@Pet], description: The same}": "alias Pet",
    "{allOf: [@Pet, {description: x, readOnly: true}]}": "alias Pet",
    "{type: object, allOf: [@Pet]}": "alias Pet",
    "{allOf: [@Pet, {type: object}]}": "alias Pet",
    "{allOf: [@Pet, @Pet]}": ("alias Pet"),
    "{allOf: [{allOf: [@Pet]}]}": "alias Pet",
    "{allOf: [{type: string}, {maxLength: 3}]}": "alias string(max_length=3)",
    "{allOf: [{type: number, minimum: 1}, {type: integer, minimum: 2, maximum: 9}]}": (
        "alias integer(minimum=2, maximum=9)"
    ),
    "{allOf: [@Color, {enum: [green, pink, blue]}]}": ("enum 'green', 'blue'"),
    "{allOf: [{type: [string, integer]}, {type: [integer, boolean]}]}": "alias integer",
    "{allOf: [{type: array, items: {type: string}}, {maxItems: 2}]}": (
        "alias [string](max_items=2)"
    ),
    "{allOf: [{additionalProperties: {type: string}}, {properties: {a: {type: string}}}]}": (
        "struct a?: string; *: string"
    ),
    "{properties: {a: {properties: {x: {}}}}, allOf: [{properties: {a: {required: [x]}}}]}": (
        "struct a?: It/properties/a"
    ),
    "{allOf: [{properties: {a: @Pet}}, {properties: {a: {}}}]}": ("struct a?: Pet"),
}


@pytest.mark.parametrize(("schema", "expected"), ALL_OF.items())
def test_everything_in_all_of_holds_at_once(schema: str, expected: str) -> None:
    found = schemas(f"{COMMON}It: {schema}")
    assert found.declarations()["It"] == expected
    assert set(found.problems) <= {"unchecked"}


@pytest.mark.parametrize(
    "parts",
    [
        "[{type: string}, {type: integer}]",
        "[{enum: [a]}, {enum: [b]}]",
        "[{const: 1}, {const: 2}]",
        "[@Pet, {type: array}]",
    ],
)
def test_parts_that_exclude_each_other(parts: str) -> None:
    found = schemas(f"{COMMON}It: {{properties: {{a: {{allOf: {parts}}}}}}}")
    assert found.declarations()["It"] == "struct a?: any"
    assert found.problems == ["conflicting-parts"]
    assert found.places == ["#/components/schemas/It/properties/a"]


def test_a_property_merged_from_two_places_is_declared_at_its_owner() -> None:
    found = schemas("""
        A: {properties: {a: {properties: {x: {type: string}}}}}
        B: {properties: {a: {properties: {y: {type: string}}}}}
        Both: {allOf: [@A, @B]}
    """)
    assert found.declarations() == {
        "A": "struct a?: A/properties/a",
        "A/properties/a": "struct x?: string",
        "B": "struct a?: B/properties/a",
        "B/properties/a": "struct y?: string",
        "Both": "struct a?: Both/properties/a",
        "Both/properties/a": "struct x?: string; y?: string",
    }


def test_an_inherited_property_keeps_the_type_of_its_base() -> None:
    found = schemas("""
        Base: {properties: {part: {properties: {x: {type: string}}}}}
        A: {allOf: [@Base, {properties: {a: {}}}]}
        B: {allOf: [@Base, {properties: {b: {}}}]}
    """)
    assert found.declarations()["A"] == "struct a?: any; part?: Base/properties/part"
    assert found.declarations()["B"] == "struct b?: any; part?: Base/properties/part"


def test_recursion_through_merged_properties_ends() -> None:
    found = schemas("""
        B: {properties: {x: @A}}
        A:
          allOf:
            - $ref: '#/components/schemas/B'
            - properties: {x: {properties: {more: {type: string}}}}
    """)
    assert found.problems == []
    assert found.declarations() == {
        "A": "struct x?: A/properties/x",
        "A/properties/x": "struct more?: string; x?: A/properties/x",
        "B": "struct x?: A",
    }


def test_recursion_through_merged_items_ends() -> None:
    found = schemas("""
        B: {type: array, items: @A}
        A: {allOf: [@B, {items: {minItems: 1}}]}
    """)
    assert set(found.problems) <= {"schema-too-deep"}
    assert found.declarations()["B"] == "alias [A]"


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("A: {allOf: [@A, {properties: {x: {}}}]}", "struct x?: any"),
        ("A: @A", "alias any"),
        ("A: {oneOf: [@A, {type: string}]}", "alias string"),
        (
            "A: {allOf: [@B]}\nB: {allOf: [@A]}",
            "alias any",
        ),
        (
            "A: {oneOf: [@B, {type: string}]}\nB: {oneOf: [@A, {type: integer}]}",
            "union string | integer",
        ),
        (
            "A: {properties: {x: {}}, oneOf: [@B, {required: [x]}]}\nB: {allOf: [@A]}",
            None,
        ),
    ],
)
def test_schemas_that_are_parts_of_themselves(text: str, cut: str | None) -> None:
    found = schemas(text)
    assert cut is None or found.declarations()["A"] == cut
    assert set(found.problems) <= {"cyclic-parts", "ignored-alternatives"}
    assert cut is None or found.problems == ["cyclic-parts"]


CIRCLE = ["{anyOf: [@X, {type: string}]}", "{anyOf: [@X, {type: 'null'}]}"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("used", ["A", "B"])
def test_schemas_that_stand_for_one_another_have_the_same_values(
    order: tuple[int, int], used: str
) -> None:
    first, second = (CIRCLE[index] for index in order)
    found = schemas(f"""
        A: {first.replace("@X", "@B")}
        B: {second.replace("@X", "@A")}
        User: {{properties: {{u: @{used}, a: @A, b: @B}}}}
    """)
    said = found.declarations()
    assert (said["A"], said["B"]) == ("alias string", "alias A")
    assert said["User"] == f"struct a?: A?; b?: B?; u?: {used}?"
    assert found.problems == ["cyclic-parts"]


def test_circles_that_share_a_schema_are_one() -> None:
    found = schemas("""
        A: {anyOf: [@B, @C, {type: integer}]}
        B: {anyOf: [@A, {type: boolean}]}
        C: {anyOf: [@A, {type: string}, {type: 'null'}]}
        D: {anyOf: [@A, {type: array}]}
        User: {properties: {a: @A, b: @B, c: @C, d: @D}}
    """)
    said = found.declarations()
    assert said["A"] == "union integer | boolean | string"
    assert (said["B"], said["C"], said["D"]) == ("alias A", "alias A", "union A | [any]")
    assert said["User"] == "struct a?: A?; b?: B?; c?: C?; d?: D?"


def test_a_circle_of_ten_thousand_names() -> None:
    count = 10_000
    names = "\n".join(
        f"S{n}: {{anyOf: [@S{(n + 1) % count}, {{const: {n % 7}}}]}}" for n in range(count)
    )
    said = schemas(names).declarations()
    assert sorted(said["S0"].removeprefix("union ").split(" | ")) == [f"={n}" for n in range(7)]
    assert {said[f"S{n}"] for n in range(1, count)} == {"alias S0"}


@pytest.mark.parametrize(
    ("left", "right", "good", "bad"),
    [
        ("^a", "z$", ["az", "a z"], ["a", "z", "xaz"]),
        ("a|b", "c|d", ["ac", "db", "\nb\nc"], ["ab", "cd", ""]),
        ("^[0-9]+$", "^(..)+$", ["12", "1234"], ["123", "ab"]),
    ],
)
def test_several_patterns_all_hold(left: str, right: str, good: list[str], bad: list[str]) -> None:
    found = schemas(f"""
        A:
          properties:
            x: {{allOf: [{{type: string, pattern: '{left}'}}, {{pattern: '{right}'}}]}}
            y: {{allOf: [@P, {{pattern: '{right}'}}, {{pattern: '{left}'}}]}}
        P: {{type: string, pattern: '{left}'}}
    """)
    for field in found.declaration("A").fields:
        pattern = translate(field.type.constraints.pattern)
        assert pattern is not None
        assert [text for text in [*good, *bad] if re.search(pattern, text)] == good


def test_of_patterns_that_refer_to_their_groups_the_last_one_counts() -> None:
    text = r"A: {properties: {x: {allOf: [{type: string, pattern: '(a)\1'}, {pattern: b}]}}}"
    (field,) = schemas(text).declaration("A").fields
    assert field.type.constraints.pattern == "b"


def test_several_steps_all_hold() -> None:
    text = "A: {properties: {x: {allOf: [{type: integer, multipleOf: 4}, {multipleOf: 6}]}}}"
    (field,) = schemas(text).declaration("A").fields
    assert field.type.constraints.multiple_of == 12


UNIONS = {
    "{oneOf: [@Pet, @Toy]}": "Pet | Toy",
    "{anyOf: [@Pet, {type: string}]}": "Pet | string",
    "{oneOf: [@Pet]}": "Pet",
    "{oneOf: [@Pet, @Pet]}": "Pet",
    "{oneOf: [{type: string}, {type: string}]}": "string",
    "{oneOf: [{type: integer}, {type: number}]}": "number",
    "{oneOf: [{type: string}, {oneOf: [{type: integer}, {type: boolean}]}]}": (
        "string | integer | boolean"
    ),
    "{oneOf: [{type: string}, {}]}": "any",
    "{oneOf: [{type: string}, {not: {}}]}": "string",
    "{anyOf: [{type: string}, {type: array, items: {type: string}}]}": "string | [string]",
    "{type: string, anyOf: [{format: date}, {format: date-time}]}": "date | date-time",
    "{anyOf: [@Color, {type: string}]}": "Color",
    "{anyOf: [{type: string, enum: ['']}, {type: string, maxLength: 5}]}": "string(max_length=5)",
    "{oneOf: [{properties: {x: {type: string}}}, {type: integer}]}": (
        "Holder/properties/it/oneOf/0 | integer"
    ),
}


@pytest.mark.parametrize(("schema", "expected"), UNIONS.items())
def test_alternatives_of_a_property(schema: str, expected: str) -> None:
    found = schemas(f"{COMMON}Holder: {{properties: {{it: {schema}}}}}")
    assert spell(found.declaration("Holder").fields[0].type) == expected
    assert found.problems == []


def test_an_inline_union_of_objects_with_a_title_is_declared() -> None:
    found = schemas(f"""{COMMON}
Holder:
  properties:
    a: {{title: Thing, oneOf: [@Pet, @Toy]}}
    b: {{title: Value, oneOf: [{{type: string}}, {{type: integer}}]}}
""")
    assert found.declarations()["Holder"] == (
        "struct a?: Holder/properties/a; b?: string | integer"
    )
    assert found.declarations()["Holder/properties/a"] == "union Pet | Toy"


def test_alternatives_that_only_constrain_are_noted() -> None:
    found = schemas("""
        It:
          properties: {a: {type: string}, b: {type: string}}
          anyOf: [{required: [a]}, {type: object, required: [b]}]
    """)
    assert found.declarations()["It"] == "struct a?: string; b?: string"
    assert found.problems == ["ignored-alternatives"]


def test_alternatives_beside_properties_are_merged_with_them() -> None:
    found = schemas(f"""{COMMON}
It:
  properties: {{id: {{type: string}}}}
  required: [id]
  oneOf:
    - $ref: '#/components/schemas/Toy'
    - properties: {{x: {{type: string}}}}
""")
    assert found.declarations()["It"] == "union It/oneOf/0 | It/oneOf/1"
    assert found.declarations()["It/oneOf/0"] == (
        "struct id: string; name?: string(max_length=9); price?: number"
    )
    assert found.declarations()["It/oneOf/1"] == "struct id: string; x?: string"


def test_alternatives_that_say_it_all_keep_their_names() -> None:
    found = schemas(f"""{COMMON}
It:
  type: object
  properties: {{name: {{type: string}}}}
  oneOf: [@Pet, @Toy]
""")
    assert found.declarations()["It"] == "union Pet | Toy"


def test_two_lists_of_alternatives_mean_every_combination() -> None:
    found = schemas("""
        It:
          oneOf: [{properties: {a: {}}, required: [a]}, {properties: {b: {type: string}}}]
          anyOf: [{properties: {c: {type: string}}}, {properties: {d: {type: string}}}]
    """)
    assert found.problems == []
    assert found.declarations() == {
        "It": (
            "union It/oneOf/0/anyOf/0 | It/oneOf/0/anyOf/1 | It/oneOf/1/anyOf/0"
            " | It/oneOf/1/anyOf/1"
        ),
        "It/oneOf/0/anyOf/0": "struct a: any; c?: string",
        "It/oneOf/0/anyOf/1": "struct a: any; d?: string",
        "It/oneOf/1/anyOf/0": "struct b?: string; c?: string",
        "It/oneOf/1/anyOf/1": "struct b?: string; d?: string",
    }


def test_too_many_combinations_are_reported() -> None:
    group = ", ".join(f"{{properties: {{{name}: {{type: string}}}}}}" for name in "abcdefg")
    found = schemas(f"It: {{oneOf: [{group}], anyOf: [{group}]}}")
    assert found.problems == ["too-many-combinations"]
    assert found.declarations()["It"].count("|") == 6


# Discriminators

KINDS = """
Cat: {properties: {kind: {type: string}, lives: {type: integer}}, required: [kind]}
Dog: {properties: {kind: {type: string}, breed: {type: string}}, required: [kind]}
"""
BOTH = "oneOf: [@Cat, @Dog]"
TAG = "discriminator: {propertyName: kind}"
SAME = """
Cat: {properties: {kind: {const: x}, lives: {}}}
Dog: {properties: {kind: {const: x}}}
"""


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ("", "Cat=Cat, Dog=Dog"),
        ("mapping: {c: '#/components/schemas/Cat', d: Dog}", "c=Cat, d=Dog"),
        ("mapping: {c: Cat}", "Dog=Dog, c=Cat"),
        ("mapping: {c: Cat, cc: Cat, d: Dog}", "c=Cat, cc=Cat, d=Dog"),
    ],
)
def test_discriminators_are_completed(mapping: str, expected: str) -> None:
    found = schemas(f"{KINDS}It: {{{BOTH}, discriminator: {{propertyName: kind, {mapping}}}}}")
    assert found.declarations()["It"] == f"union Cat | Dog by kind: {expected}"
    assert found.problems == []


def test_constants_come_before_implicit_names() -> None:
    found = schemas(f"""
Cat: {{properties: {{kind: {{const: cat}}}}}}
Dog: {{properties: {{kind: {{type: string, enum: [dog, puppy]}}}}}}
It: {{{BOTH}, discriminator: {{propertyName: kind}}}}
""")
    assert found.declarations()["It"] == "union Cat | Dog by kind: cat=Cat, dog=Dog, puppy=Dog"


def test_a_shared_enum_of_names_says_nothing_new() -> None:
    found = schemas(f"""
Base: {{properties: {{kind: {{type: string, enum: [Cat, Dog]}}}}}}
Cat: {{allOf: [@Base, {{properties: {{lives: {{}}}}}}]}}
Dog: {{allOf: [@Base, {{properties: {{breed: {{}}}}}}]}}
It: {{{BOTH}, discriminator: {{propertyName: kind}}}}
""")
    assert found.declarations()["It"] == "union Cat | Dog by kind: Cat=Cat, Dog=Dog"


def test_constants_tell_variants_apart_without_a_discriminator() -> None:
    found = schemas(f"""
Cat: {{properties: {{kind: {{const: cat}}, a: {{const: x}}}}, required: [a, kind]}}
Dog: {{properties: {{kind: {{const: dog}}, a: {{const: y}}}}, required: [a, kind]}}
It: {{{BOTH}}}
""")
    assert found.declarations()["It"] == "union Cat | Dog by kind: cat=Cat, dog=Dog"


def test_optional_constants_do_not() -> None:
    found = schemas(f"""
Cat: {{properties: {{kind: {{const: cat}}}}}}
Dog: {{properties: {{kind: {{const: dog}}}}, required: [kind]}}
It: {{{BOTH}}}
""")
    assert found.declarations()["It"] == "union Cat | Dog"


@pytest.mark.parametrize(
    "text",
    [
        f"{KINDS}It: {{{BOTH}, {TAG.replace('kind', 'color')}}}",
        f"{KINDS}It: {{oneOf: [@Cat, {{type: string}}], {TAG}}}",
        f"{SAME}It: {{{BOTH}, {TAG}}}",
        f"{KINDS}It: {{oneOf: [@Cat, {{properties: {{kind: {{type: string}}}}}}], {TAG}}}",
    ],
)
def test_a_discriminator_that_does_not_tell_is_ignored(text: str) -> None:
    found = schemas(text)
    assert " by " not in found.declarations()["It"]
    assert found.problems == ["ignored-discriminator"]
    assert found.places == ["#/components/schemas/It/discriminator"]


def test_a_discriminator_may_stand_on_the_base_of_all_variants() -> None:
    found = schemas(f"""
Base: {{properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind}}}}
Cat: {{allOf: [@Base, {{properties: {{lives: {{}}}}}}]}}
Dog: {{allOf: [@Base, {{properties: {{breed: {{}}}}}}]}}
It: {{{BOTH}}}
""")
    assert found.declarations()["It"] == "union Cat | Dog by kind: Cat=Cat, Dog=Dog"


def test_a_base_with_a_discriminator_stands_for_its_children() -> None:
    found = schemas("""
        Base:
          properties: {kind: {type: string}}
          required: [kind]
          discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
        Cat: {allOf: [@Base, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [@Base, {properties: {breed: {type: string}}}]}
        Puppy: {allOf: [@Dog, {properties: {weeks: {type: integer}}}]}
        It: {properties: {pet: @Base}}
    """)
    assert found.declarations() == {
        "Base": (
            "union Cat | Dog/base | Puppy | Base/base by kind: "
            "Base=Base/base, Dog=Dog/base, Puppy=Puppy, cat=Cat"
            ", else Base/base"
        ),
        "Base/base": "struct kind: string",
        "Cat": "struct kind: string; lives?: integer",
        "Dog": ("union Puppy | Dog/base by kind: Dog=Dog/base, Puppy=Puppy, else Dog/base"),
        "Dog/base": "struct breed?: string; kind: string",
        "It": "struct pet?: Base",
        "Puppy": "struct breed?: string; kind: string; weeks?: integer",
    }


def test_a_base_is_a_variant_where_its_mapping_names_it() -> None:
    found = schemas("""
        Base:
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind, mapping: {base: Base, cat: Cat, dog: Dog}}
        Cat: {allOf: [@Base, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [@Base, {properties: {breed: {type: string}}}]}
    """)
    assert found.declarations()["Base"] == (
        "union Cat | Dog | Base/base by kind: base=Base/base, cat=Cat, dog=Dog, else Base/base"
    )
    assert found.declarations()["Base/base"] == "struct kind?: string"


def test_a_child_that_adds_nothing_is_a_class_of_its_own() -> None:
    found = schemas("""
        Base:
          properties: {kind: {type: string, enum: [High, Low, Lower, None]}}
          required: [kind]
          discriminator: {propertyName: kind}
        High: {allOf: [@Base, {properties: {why: {type: string}}}]}
        Low: {allOf: [@Base]}
        Lower: {allOf: [@Low]}
        Other: {$ref: '#/components/schemas/Low', description: The same}
    """)
    assert found.problems == []
    declared = found.declarations()
    assert declared["Base"] == (
        "union High | Low/base | Lower | Base/base by kind: High=High, "
        "Low=Low/base, Lower=Lower, None=Base/base, else Base/base"
    )
    assert declared["Low"].startswith("union Lower | Low/base by kind: ")
    assert {declared[each] for each in ("Lower", "Low/base", "Base/base")} == {
        "struct kind: Base/properties/kind"
    }
    assert declared["Other"] == "alias Low"


def test_a_union_of_what_adds_nothing_keeps_its_discriminator() -> None:
    found = schemas(f"""
Base: {{properties: {{kind: {{type: string}}}}}}
Cat: {{allOf: [@Base]}}
Dog: {{allOf: [@Base]}}
Cow: {{allOf: [@Base]}}
It: {{{BOTH}, {TAG}}}
""")
    assert found.declarations() == {
        "Base": "struct kind?: string",
        "Cat": "struct kind?: string",
        "Dog": "struct kind?: string",
        "Cow": "alias Base",
        "It": "union Cat | Dog by kind: Cat=Cat, Dog=Dog",
    }


def test_a_union_of_families_knows_the_values_of_all_members() -> None:
    found = schemas(f"""
Animal: {{properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind,
          mapping: {{cat: Cat, trout: Trout}}}}}}
Mammal: {{allOf: [@Animal, {{properties: {{legs: {{}}}}}}]}}
Cat: {{allOf: [@Mammal, {{properties: {{lives: {{}}}}}}]}}
Trout: {{allOf: [@Animal, {{properties: {{length: {{}}}}}}]}}
It: {{oneOf: [@Mammal, @Trout], {TAG}}}
""")
    assert found.problems == []
    assert found.declarations()["It"] == (
        "union Mammal | Trout by kind: Mammal=Mammal, cat=Mammal, trout=Trout"
    )


def test_children_of_a_base_that_lists_them_are_no_unions() -> None:
    found = schemas("""
        Pet:
          properties: {kind: {type: string}}
          oneOf: [@Cat, @Dog]
          discriminator: {propertyName: kind}
        Cat: {allOf: [@Pet, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [@Pet, {properties: {breed: {type: string}}}]}
    """)
    assert found.declarations() == {
        "Cat": "struct kind?: string; lives?: integer",
        "Dog": "struct breed?: string; kind?: string",
        "Pet": "union Cat | Dog by kind: Cat=Cat, Dog=Dog",
    }


BRANCHES = {
    "if: {required: [k]}, then: {properties: {a: {type: integer}}}": "a?: integer",
    "if: {required: [k]}, else: {properties: {a: {type: integer}}}": "a?: integer",
    "then: {properties: {a: {type: integer}}}": None,
    "dependentSchemas: {k: {properties: {a: {}}}}": "a?: any",
    "dependentSchemas: {k: @Other}": "a?: string",
    "if: {}, then: {allOf: [@Other, {properties: {b: {type: integer}}}]}": (
        "a?: string; b?: integer"
    ),
    "if: {}, then: {properties: {a: {type: integer}}}, else: @Other": "a?: integer | string",
    "if: {}, then: {oneOf: [@Other, {properties: {b: {type: integer}}}]}": (
        "a?: string; b?: integer"
    ),
    "if: {}, else: {if: {}, then: @Other}": "a?: string",
    "if: {}, then: {properties: {a: {not: {}}}}": None,
    "if: {}, then: {properties: {k: {const: v}}}": None,
    "if: {}, then: @S": None,
    "anyOf: [{required: [a], properties: {a: {}}}, {required: [k]}]": "a?: any",
    "required: [a], dependentSchemas: {k: @Other}": "a: string",
}
"""What stands beside a property ``k``, and the properties that come of it."""


@pytest.mark.parametrize("holder", ["{{{own}}}", "{{allOf: [@Base, {{{own}}}]}}"])
@pytest.mark.parametrize("branches", BRANCHES)
def test_properties_that_hold_under_a_condition_can_be_read_and_sent(
    branches: str, holder: str
) -> None:
    own = f"properties: {{k: {{type: string}}}}, {branches}"
    found = schemas(
        f"S: {holder.format(own=own)}\n"
        "Base: {type: object}\nOther: {type: object, properties: {a: {type: string}}}"
    )
    added = BRANCHES[branches]
    fields = ["k?: string"] if added is None else ["k?: string", *added.split("; ")]
    assert found.declarations()["S"] == f"struct {'; '.join(sorted(fields))}"
    assert ("conditional-properties" in found.problems) == (added is not None)
