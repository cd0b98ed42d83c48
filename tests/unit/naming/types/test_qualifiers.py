"""Alternatives that are nearly the same have names all the same, by what tells them apart."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from specpress.naming.types.qualifiers import qualifiers
from specpress.naming.types.summaries import PropertySummary
from unit.naming.pressed_names import answering, document, named

if TYPE_CHECKING:
    from pathlib import Path

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
CAT = {"type": "object", "properties": {"meow": {"type": "string"}}}
DOG = {"type": "object", "properties": {"bark": {"type": "string"}}}
SHAPE = "#/components/schemas/Thing/properties/shape"

# Every alternative in the short form of `_schema`, and what comes after "ThingShape".
APART = {
    "constants": ("{kind: =card}; {kind: =bank}", "Card; Bank"),
    "numbers": ("{kind: =1, a: s}; {kind: =2, a: s}", "Kind1; Kind2"),
    "a flag": ("{ok: =true, a: s}; {ok: =false, a: s}", "Ok; NotOk"),
    "constants of one property": ("{a: =x, kind: =p}; {a: =x, kind: =q}", "P; Q"),
    "a constant that only one has": ("{a: =x, k: =p}; {k: =q}; {k: =r}", "P; Q; R"),
    "two constants": (
        "{by: =card, to: =a}; {by: =card, to: =b}; {by: =bank, to: =a}; {by: =bank, to: =b}",
        "CardA; CardB; BankA; BankB",
    ),
    "a constant further in": ("{m: {k: =card}, a: s}; {m: {k: =bank}, a: s}", "Card; Bank"),
    "capitals": (
        "{k: =card}; {k: =CARD}; {k: =Card}",
        "CardLowercase; CardUppercase; CardTitlecase",
    ),
    "signs": ("{k: =a-b}; {k: =a+b}", "ADashB; APlusB"),
    "few values": ("{k: [card, debit]}; {k: [bank, wire]}", "CardOrDebit; BankOrWire"),
    "values with a common word": (
        "{k: [card_in, card_out]}; {k: [bank_in, bank_out]}",
        "Card; Bank",
    ),
    "values that overlap": ("{k: [a, b]}; {k: [b, c]}", "A; C"),
    "many values": ("{k: [a, b, c, d]}; {k: [e, f, g, h]}", "WithKA; WithKE"),
    "a property": ("{a: s, b: s}; {a: s, c: s}", "WithB; WithC"),
    "more and more": ("{a: s}; {a: s, b: s}; {a: s, b: s, c: s}", "; WithB; WithC"),
    "pairs": ("{a: s, b: s}; {b: s, c: s}; {a: s, c: s}", "WithAAndB; WithBAndC; WithAAndC"),
    "what is needed": ("{a!: s, b: s}; {a: s, b!: s}; {a: s, b: s}", "WithA; WithB; "),
    "needed more and more": (
        "{a!: s, b: s, c: s}; {a!: s, b!: s, c: s}; {a!: s, b!: s, c!: s}",
        "; WithB; WithC",
    ),
    "needed pairs": (
        "{a!: s, b!: s, c: s}; {a: s, b!: s, c!: s}; {a!: s, b: s, c!: s}",
        "WithAAndB; WithBAndC; WithAAndC",
    ),
    "types": ("{a: s, v: s}; {a: s, v: i}", "WithVString; WithVInteger"),
    "null": ("{a: s, v: s}; {a: s, v: n}", "; WithNullableV"),
    "components": ("{v: Cat}; {v: Dog}", "WithVCat; WithVDog"),
    "components in lists": ("{v: +Cat}; {v: +Dog}", "WithVCats; WithVDogs"),
    "objects further in": ("{v: {x: s}}; {v: {y: s}}", "WithVX; WithVY"),
    "items of lists": ("+{x: s}; +{y: s}", "WithX; WithY"),
    "items of lists with values": ("+{k: [a, b]}; +{k: [c, d]}", "AOrB; COrD"),
    "listed values": ("[a, b]; [c, d]; i", "AOrB; COrD"),
}


PLAIN = {"s": TEXT, "i": {"type": "integer"}, "n": {"type": ["string", "null"]}}


def _schema(short: Any) -> Json:
    """A schema of its short form: a dict is an object, a list an enum, ``=`` a constant."""
    if isinstance(short, dict):
        names = {name.rstrip("!"): _schema(value) for name, value in short.items()}
        needed = [name.rstrip("!") for name in short if name.endswith("!")]
        return {"type": "object", "properties": names, "required": needed}
    if isinstance(short, list):
        return TEXT | {"enum": short}
    if short.startswith("="):
        return {"const": yaml.safe_load(short[1:])}
    if short.startswith("+"):
        return {"type": "array", "items": _read(short[1:])}
    return PLAIN.get(short) or {"$ref": f"#/components/schemas/{short}"}


def _read(text: str) -> Json:
    return _schema(text if text.startswith("+") else yaml.safe_load(text))


def _shapes(variants: list[Json], folder: Path) -> tuple[dict[str, str], list[str]]:
    thing = {"type": "object", "properties": {"shape": {"oneOf": variants}}}
    paths = {"/things": {"get": answering({"$ref": "#/components/schemas/Thing"})}}
    names, _, said = named(document(paths, {"Thing": thing, "Cat": CAT, "Dog": DOG}), folder)
    shapes = {
        place.removeprefix(f"{SHAPE}/oneOf/"): name
        for place, name in names.types.items()
        if place.startswith(SHAPE) and "/properties/" not in place.removeprefix(SHAPE)
    }
    return shapes, [each.code.id for each in said if each.code.id.startswith("SP4")]


@pytest.mark.parametrize("name", APART)
def test_alternatives_are_told_apart(name: str, tmp_path: Path) -> None:
    short, expected = APART[name]
    variants = [_read(each) for each in short.split("; ")]
    shapes, problems = _shapes(variants, tmp_path)
    assert problems == []
    assert list(shapes.values()) == [f"ThingShape{end}" for end in expected.split("; ")]


@pytest.mark.parametrize("name", APART)
def test_the_order_of_alternatives_moves_no_name(name: str, tmp_path: Path) -> None:
    variants = [_read(each) for each in APART[name][0].split("; ")]
    before, _ = _shapes(variants, tmp_path)
    order = list(range(len(variants)))
    random.Random(1).shuffle(order)  # noqa: S311 - any order will do
    after, _ = _shapes([variants[index] for index in order], tmp_path)
    moved = {str(order[int(place[0])]) + place[1:]: each for place, each in after.items()}
    assert moved == before


KEYWORDS = {
    "WithMinLength6": {"minLength": 6},
    "WithDefaultLow": {"default": "low"},
    "WithReadOnly": {"readOnly": True},
    "WithLikeCard": {"pattern": "^card"},
}


@pytest.mark.parametrize("expected", KEYWORDS)
def test_a_keyword_tells_alternatives_apart(expected: str, tmp_path: Path) -> None:
    ends = [{"properties": {"v": TEXT | more}} for more in ({}, KEYWORDS[expected])]
    shapes, problems = _shapes([{"type": "object"} | each for each in ends], tmp_path)
    assert problems == []
    words = shapes["1"].removeprefix("ThingShape")
    assert (shapes["0"], words.replace("V", "", 1)) == ("ThingShape", expected)


def test_objects_that_may_hold_more_say_so(tmp_path: Path) -> None:
    plain = {"type": "object", "properties": {"a": {"type": "string"}}}
    more = [plain, plain | {"additionalProperties": False}, plain | {"additionalProperties": True}]
    shapes, problems = _shapes(more, tmp_path)
    assert problems == []
    assert list(shapes.values()) == ["ThingShape", "ThingShapeClosed", "ThingShapeOpen"]


def test_what_no_word_tells_apart_asks_for_a_pin_under_a_name_of_its_content(
    tmp_path: Path,
) -> None:
    signs = [
        {"type": "object", "properties": {"v": {"type": "string", "pattern": pattern}}}
        for pattern in ("^.$", "^..$")
    ]
    shapes, problems = _shapes(signs, tmp_path)
    again, _ = _shapes([CAT, *reversed(signs)], tmp_path)
    assert problems == ["SP401", "SP401"]
    assert (again["1"], again["2"]) == (shapes["1"], shapes["0"])


def test_one_alone_is_plain_and_equals_stay_together() -> None:
    table = {(): PropertySummary(form=("object",)), ("a",): PropertySummary(form=("string",))}
    assert qualifiers([]) == []
    assert qualifiers([table]) == [()]
    assert qualifiers([table, dict(table)]) == [(), ()]
