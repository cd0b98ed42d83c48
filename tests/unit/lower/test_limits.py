"""What would take endless time or stack is left out, with a word on it; the rest is there."""

from __future__ import annotations

from specpress.lower.limits import MAX_REFS, MAX_VALUES, MAX_VARIANTS
from unit.lower.lower_helpers import schemas


def chain(length: int, link: str) -> str:
    """Schemas of which each is made of the next; ``link`` says how, of ``@N``."""
    links = (f"S{n}: {link.replace('@N', f'@S{n + 1}')}" for n in range(length))
    return "\n".join([*links, f"S{length}: {{properties: {{x: {{type: string}}}}}}"])


def test_a_long_chain_of_alternatives_takes_no_stack() -> None:
    found = schemas(chain(1500, "{oneOf: [@N, {type: 'null'}]}"))
    assert found.problems == []
    assert found.declarations()["S0"] == "alias S1?"
    assert found.declarations()["S1499"] == "alias S1500"


def test_a_chain_of_parts_is_followed_so_far() -> None:
    found = schemas(chain(MAX_REFS + 3, "{allOf: [@N, {properties: {a: {}}}]}"))
    assert set(found.problems) == {"schema-too-deep"}
    assert found.declarations()["S0"] == "struct a?: any"
    near = f"S{MAX_REFS}"
    assert found.declarations()[near] == "struct a?: any; x?: string"


def test_a_part_that_a_circle_comes_back_to_is_part_once() -> None:
    found = schemas("""
        A: {allOf: [@B, {properties: {a: {type: string}}}]}
        B: {allOf: [@C, {properties: {b: {type: string}}}]}
        C: {allOf: [@B, {properties: {c: {type: string}}}]}
    """)
    assert found.declarations()["A"] == "struct a?: string; b?: string; c?: string"


def test_null_is_found_around_a_circle() -> None:
    found = schemas("""
        A: {anyOf: [@B, {type: string}]}
        B: {anyOf: [@A, {type: 'null'}]}
        User: {properties: {b: @B}}
    """)
    assert found.declarations()["User"] == "struct b?: B?"


def test_unions_are_as_wide_as_python_takes() -> None:
    variants = [
        f"V{n}: {{properties: {{p{n}: {{type: string}}}}}}" for n in range(MAX_VARIANTS + 1)
    ]
    names = [line.partition(":")[0] for line in variants]
    fine = f"Fine: {{oneOf: [{', '.join(f'@{name}' for name in names[1:])}]}}"
    wide = f"Wide: {{oneOf: [{', '.join(f'@{name}' for name in names)}]}}"
    found = schemas("\n".join([*variants, fine, wide]))
    assert found.problems == ["too-many-variants"]
    assert found.places == ["#/components/schemas/Wide/oneOf"]
    assert found.declarations()["Wide"] == "alias any"
    assert found.declarations()["Fine"].startswith("union V1 | V2")


def test_a_base_has_as_many_children_as_a_union_takes() -> None:
    children = [
        f"C{n}: {{allOf: [@Base], properties: {{p{n}: {{}}}}}}" for n in range(MAX_VARIANTS + 1)
    ]
    base = "Base: {discriminator: {propertyName: k}, properties: {k: {type: string}}}"
    found = schemas("\n".join([base, *children]))
    assert "too-many-variants" in found.problems
    assert found.declarations()["Base"] == "alias any"


def test_lists_of_values_are_enums_as_long_as_they_can_be_read() -> None:
    values = ", ".join(f"v{n}" for n in range(MAX_VALUES + 1))
    found = schemas(f"Long: {{type: string, enum: [{values}]}}")
    assert found.problems == ["too-many-values"]
    assert found.places == ["#/components/schemas/Long/enum"]
    assert found.declarations()["Long"] == "alias string"


def test_alternatives_of_alternatives_do_not_multiply_without_end() -> None:
    doubling = (
        f"{name}{n}: {{anyOf: [@L{n + 1}, @R{n + 1}], properties: {{{name}{n}: {{}}}}}}"
        for n in range(40)
        for name in "LR"
    )
    ends = ("L40: {properties: {x: {type: string}}}", "R40: {properties: {y: {type: string}}}")
    found = schemas("\n".join([*doubling, *ends]))
    assert set(found.problems) == {"too-many-combinations"}
    assert found.declarations()["L39"].startswith("union ")


def test_integers_beyond_64_bits_are_in_no_type() -> None:
    found = schemas(f"""
        Enum: {{type: integer, enum: [1, {2**63}]}}
        Const: {{type: integer, const: {-(2**63) - 1}}}
        Fine: {{type: integer, enum: [{-(2**63)}, {2**63 - 1}]}}
    """)
    assert found.problems == ["unsupported-value", "unsupported-value"]
    assert found.declarations()["Enum"] == "alias integer"
    assert found.declarations()["Const"] == "alias integer"
    assert found.declarations()["Fine"].startswith("enum ")
