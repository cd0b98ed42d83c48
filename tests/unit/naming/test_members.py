from __future__ import annotations

import msgspec
import pytest

from specpress.diagnostics import Diagnostics
from specpress.ir.types import Alias, Enum, EnumValue, ListOf
from specpress.naming.codes import CONTESTED_NAME
from specpress.naming.members import body_struct, name_arguments, name_fields, name_members
from unit.naming.ir_values import SCHEMAS, TEXT, api, named, operation, struct, text_enum

PET = SCHEMAS / "Pet"


def fields(*names: str) -> dict[str, str]:
    diagnostics = Diagnostics()
    found = name_fields(struct(PET, names), {}, diagnostics)
    assert not list(diagnostics)
    return found


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("user_Id", "user_id"),
        ("type", "type"),
        ("id", "id"),
        ("class", "class_"),
        ("list", "list_"),
        ("to_dict", "to_dict_"),
        ("None", "none"),
        ("@id", "id"),
        ("_links", "links"),
        ("3d", "three_d"),
        ("", "field"),
        ("+1", "plus_1"),
        ("\u65e5\u672c", "\u65e5\u672c"),
        ("__class__", "class_"),
    ],
)
def test_attributes(wire: str, attribute: str) -> None:
    assert fields(wire) == {wire: attribute}


def test_attributes_that_look_alike_differ() -> None:
    assert fields("fooBar", "foo_bar") == {"fooBar": "fooBar", "foo_bar": "foo_bar"}
    assert fields("id", "_id", "@id") == {"id": "id", "_id": "id_", "@id": "at_id"}
    assert fields("class", "class_") == {"class": "field_class", "class_": "class_"}
    assert fields("+1", "-1") == {"+1": "plus_1", "-1": "minus_1"}


def test_a_new_property_leaves_the_others_alone() -> None:
    before = fields("fooBar", "x")
    after = fields("fooBar", "x", "y", "FooBaz")
    assert before.items() <= after.items()


def test_locked_attributes_stay() -> None:
    found = name_fields(struct(PET, ["fooBar", "foo_bar"]), {"fooBar": "foo_bar"}, Diagnostics())
    assert found["fooBar"] == "foo_bar"
    assert found["foo_bar"] not in ("foo_bar", "")


def test_a_lock_that_was_tampered_with_is_ignored() -> None:
    locked = {"a": "class", "b": "x; import os", "c": "to_dict"}
    assert name_fields(struct(PET, "abc"), locked, Diagnostics()) == {"a": "a", "b": "b", "c": "c"}


def test_texts_that_nothing_tells_apart_are_reported() -> None:
    diagnostics = Diagnostics()
    texts = ["\u2764", "\u2764\ufe0e", "\u2764\ufe0f"]  # a heart, as text or as an emoji
    found = name_fields(struct(PET, texts), {}, diagnostics)
    assert len(set(found.values())) == 3
    assert {each.code for each in diagnostics} == {CONTESTED_NAME}


def test_texts_too_long_for_a_name_are_cut_and_differ() -> None:
    diagnostics = Diagnostics()
    texts = ["x" * 100 + "a", "x" * 100 + "b"]
    found = name_fields(struct(PET, texts), {}, diagnostics)
    again = name_fields(struct(PET, [*texts, "x" * 100 + "c"]), {}, diagnostics)
    assert len(set(again.values())) == 3
    assert found.items() <= again.items()
    assert max(map(len, again.values())) <= 80
    assert not list(diagnostics)


def members(*values: str) -> tuple[str, ...]:
    diagnostics = Diagnostics()
    found = name_members(text_enum(PET, *values), {}, diagnostics)
    assert not list(diagnostics)
    return found


def test_members() -> None:
    assert members("left top", "ASC", "H264", "720p", "", "mro", "*") == (
        "LEFT_TOP",
        "ASC",
        "H264",
        "VALUE_720P",
        "EMPTY",
        "MRO",
        "STAR",
    )
    assert members("name", "-name", "ASC", "asc") == ("NAME", "MINUS_NAME", "ASC", "asc")


@pytest.mark.parametrize(
    "named",
    [
        {"+1": "PLUS_1", "-1": "MINUS_1", "1": "VALUE_1"},
        {"asc": "asc", "ASC": "ASC", "Asc": "Asc"},
        {"a-b": "A_DASH_B", "a_b": "A_B", "a.b": "A_DOT_B", "a b": "A_SPACE_B", "ab": "AB"},
        {"": "EMPTY", "VALUE": "VALUE"},
        {"": "EMPTY_STRING", "EMPTY": "EMPTY", "empty": "empty"},
        {"*": "STAR", "**": "STAR_STAR", "-": "MINUS", "_": "UNDERSCORE"},
        {"<": "LESS", "<=": "LESS_EQUAL", "!=": "NOT_EQUAL", "=": "EQUAL"},
        {"A": "A", "A+": "A_PLUS", "A-": "A_MINUS"},
        {"reactions-+1": "REACTIONS_PLUS_1", "reactions--1": "REACTIONS_MINUS_1"},
        {"Etc/GMT": "ETC_GMT", "Etc/GMT+1": "ETC_GMT_PLUS_1", "Etc/GMT-1": "ETC_GMT_MINUS_1"},
        {"\U0001f600": "GRINNING_FACE", "\u2764\ufe0f": "HEAVY_BLACK_HEART", "\u20ac": "EURO"},
        {"2fa": "TWO_FA", "1024x768": "VALUE_1024X768", "image_60x60": "IMAGE_60X60"},
        {"gr\u00f6\u00dfe": "GR\u00d6SSE", "\u65e5\u672c": "\u65e5\u672c"},
        {"a": "A", "_a": "UNDERSCORE_A", "__a": "UNDERSCORE_UNDERSCORE_A"},
    ],
    ids=" ".join,
)
def test_members_that_are_hard_to_spell(named: dict[str, str]) -> None:
    assert dict(zip(named, members(*named), strict=True)) == named
    backwards = dict(reversed(named.items()))
    assert dict(zip(backwards, members(*backwards), strict=True)) == named


def test_members_of_numbers_and_hints() -> None:
    values = (
        EnumValue(value=1, typed="integer"),
        EnumValue(value=-1, typed="integer"),
        EnumValue(value=1.5, typed="number"),
        EnumValue(value=True, typed="boolean"),
        EnumValue(value="1", typed="string"),
        EnumValue(value="a", typed="string", name_hint="firstOne"),
    )
    enum = Enum(origin=PET, origins=(PET,), values=values)
    assert name_members(enum, {}, Diagnostics()) == (
        "VALUE_1",
        "MINUS_1",
        "VALUE_1_5",
        "TRUE",
        "VALUE_1_TEXT",
        "FIRST_ONE",
    )


def test_locked_members_stay() -> None:
    enum = text_enum(PET, "asc", "ASC")
    assert name_members(enum, {'"asc"': "ASC"}, Diagnostics())[0] == "ASC"


def test_arguments_say_where_they_come_from_when_they_must() -> None:
    body = struct(PET, ["id", "name"])
    put = operation("PUT /pets/{id}", query=["id", "timeout", "from"], body=named(body))
    assert name_arguments(api([put], [body]), put, {}, Diagnostics()) == {
        ("path", "id"): "id",
        ("query", "id"): "query_id",
        ("query", "timeout"): "timeout_",
        ("query", "from"): "from_",
        ("body", "id"): "body_id",
        ("body", "name"): "name",
    }


def test_a_body_that_is_no_object_is_one_argument() -> None:
    post = operation("POST /pets", body=ListOf(item=TEXT))
    assert name_arguments(api([post]), post, {}, Diagnostics()) == {("body", ""): "body"}


def test_the_struct_of_a_body_is_found_behind_aliases() -> None:
    body = struct(PET, ["name"])
    alias = Alias(origin=SCHEMAS / "A", origins=(SCHEMAS / "A",), type=named(body))
    post = operation("POST /pets", body=named(alias))
    assert body_struct(api([post], [body, alias]), post) == body
    loop = msgspec.structs.replace(alias, type=named(alias))
    assert body_struct(api([post], [loop]), post) is None
    assert body_struct(api(), operation("GET /pets")) is None


def test_texts_of_one_digest_have_names_of_their_own() -> None:
    names = ["x" * 100 + end for end in ("3261", "11494", "1")]  # the first two share six letters
    found = name_fields(struct(PET, names), {}, Diagnostics())
    assert len(set(found.values())) == 3
    assert {len(name) for name in found.values()} == {len(found[names[2]])}
