"""Methods for further media types: what they are called, and that they move nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from specpress.diagnostics import Diagnostics
from specpress.ir.api import Choice, Part
from specpress.ir.features import NO_FEATURES
from specpress.naming import NOTHING_LOCKED, LockedNames, resolve
from specpress.naming.codes import CONTESTED_METHOD
from unit.naming.ir_values import api, operation, settings
from unit.naming.methods.test_resources import methods

if TYPE_CHECKING:
    from specpress.ir.api import Operation

KEY = "GET /pets"


def variant(main: Operation, *choices: tuple[Part, str]) -> Operation:
    told = tuple(Choice(part=part, label=label) for part, label in choices)
    key = " ".join((main.key, *(f"({each.part.value} {each.label})" for each in told)))
    return msgspec.structs.replace(main, key=key, id=None, variant_of=main.key, choices=told)


def answering(*labels: str) -> list[Operation]:
    main = operation(KEY, "findPets", tags=("pets",))
    return [main, *(variant(main, (Part.ANSWER, label)) for label in labels)]


def named(*operations: Operation, locked: LockedNames = NOTHING_LOCKED) -> dict[str, str]:
    diagnostics = Diagnostics()
    names = resolve(api(operations), NO_FEATURES, settings(), locked, diagnostics)
    assert not list(diagnostics)
    return {key: name.removeprefix("pets.") for key, name in methods(names).items()}


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["csv"], ["find_csv"]),
        (["image", "bytes"], ["find_image", "find_bytes"]),
        (["stream"], ["find_stream"]),
        (["svg+xml"], ["find_svg"]),
        (["vnd.github.v3.star+json"], ["find_star"]),
        (["vnd.a.star+json", "vnd.b.star+json"], ["find_a_star", "find_b_star"]),
        (["vnd.a.star+json", "star"], ["find_a_star", "find_star"]),
        (["atom+xml", "atom+json"], ["find_atom_xml", "find_atom_json"]),
        (["json; version=2"], ["find_version_2"]),
        (["text/json"], ["find_text_json"]),
        (["vnd.openxmlformats-officedocument.spreadsheetml.sheet"], ["find_xlsx"]),
        (["-"], ["find_other"]),
    ],
)
def test_the_word_for_a_media_type_is_as_short_as_it_can_be(
    labels: list[str], expected: list[str]
) -> None:
    found = named(*answering(*labels))
    assert found.pop(KEY) == "find"
    assert [found[f"{KEY} (answer {label})"] for label in labels] == expected


def test_who_is_called_so_already_keeps_the_name() -> None:
    other = operation("GET /pets/csv", "findCsv", tags=("pets",))
    found = named(*answering("csv"), other)
    assert found["GET /pets/csv"] == "find_csv"
    assert found[f"{KEY} (answer csv)"] == "find_as_csv"


def test_a_body_and_an_answer_of_one_kind_are_told_apart() -> None:
    main = operation("POST /pets", "convertPets", tags=("pets",))
    sides = [variant(main, (part, "csv")) for part in Part]
    assert named(main, *sides) == {
        "POST /pets": "convert_pets",
        "POST /pets (body csv)": "convert_pets_from_csv",
        "POST /pets (answer csv)": "convert_pets_as_csv",
    }
    both = variant(main, (Part.BODY, "csv"), (Part.ANSWER, "stream"))
    assert named(main, both)[both.key] == "convert_pets_csv_stream"


def test_the_lock_keeps_a_name_and_the_resource_of_the_operation() -> None:
    locked = LockedNames(methods={KEY: "zoo.find", f"{KEY} (answer csv)": "zoo.find_table"})
    found = named(*answering("csv", "pdf"), locked=locked)
    assert found == {
        KEY: "zoo.find",
        f"{KEY} (answer csv)": "zoo.find_table",
        f"{KEY} (answer pdf)": "zoo.find_pdf",
    }


def test_names_that_cannot_be_had_ask_for_one_in_the_config() -> None:
    others = [
        operation("GET /a", "findCsv", tags=("pets",)),
        operation("GET /b", "findAsCsv", tags=("pets",)),
    ]
    diagnostics = Diagnostics()
    operations = [*answering("csv"), *others]
    names = resolve(api(operations), NO_FEATURES, settings(), NOTHING_LOCKED, diagnostics)
    assert [found.code for found in diagnostics] == [CONTESTED_METHOD]
    assert methods(names)["GET /a"] == "pets.find_csv"
