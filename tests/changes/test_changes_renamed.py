"""What is renamed can keep its old name for a release: offered, deprecated, and then gone."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from changes.changes_pressing import PACKAGE, inputs, kinds, pressed, surface
from changes.changes_shop import shop
from changes.changes_witness import Witness, written
from specpress import pipeline
from specpress.changes.comparing import compare
from specpress.diagnostics import Diagnostics

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from specpress.changes.change import Change

Json = dict[str, Any]
METHODS: Json = {"books": {"methods": {"fetch": "getBook", "find_all": "listBooks"}}}
PAGES: Json = {
    "pagination": {
        "listBooks": {"page": "limit", "items": "items", "total": "total", "first_page": 1}
    }
}


def renamed(old: str, new: str) -> Callable[[Json], Json]:
    """A component under another name."""

    def edit(tree: Json) -> Json:
        text = yaml.safe_dump(tree).replace(f"schemas/{old}'", f"schemas/{new}'")
        text = re.sub(rf"schemas/{old}$", f"schemas/{new}", text, flags=re.MULTILINE)
        found: Json = yaml.safe_load(text)
        held = found["components"]["schemas"]
        held[new] = held.pop(old)
        return found

    return edit


def birthday(tree: Json) -> Json:
    """A property under another name."""
    held = tree["components"]["schemas"]["Author"]["properties"]
    held["birthday"] = held.pop("born")
    return tree


def same(tree: Json) -> Json:
    return tree


CASES: dict[str, tuple[Callable[[Json], Json], Json, Json]] = {
    "a model that is read": (renamed("Author", "Writer"), {}, {}),
    "a model that is sent": (renamed("Cover", "Jacket"), {}, {}),
    "a model of which others are told apart": (renamed("Card", "CreditCard"), {}, {}),
    "an enum": (renamed("Genre", "Kind"), {}, {}),
    "a union": (renamed("Payment", "Paid"), {}, {}),
    "an attribute": (birthday, {}, {}),
    "methods": (same, {}, {"resources": METHODS}),
    "methods and their pages": (same, PAGES, {**PAGES, "resources": METHODS}),
}


def offered(found: tuple[Change, ...], key: str) -> Json:
    """The lines for the config that the hints of some changes hold."""
    lines: Json = {}
    for each in found:
        for text in re.findall(rf"`{key}: (\{{.*?\}})`", each.hint):
            for name, said in yaml.safe_load(text).items():
                held = lines.setdefault(name, said)
                if held != said:
                    held["methods"] |= said["methods"]
    return {key: lines}


def after(old: Json, new: Json, folder: Path, config: Json, new_config: Json) -> tuple[Change, ...]:
    """What changes for users where one document is pressed over another, which stays as it was."""
    pressed(old, folder, config)
    before = surface(old, folder, config)
    return compare(before, surface(new, folder, new_config))


def breaks(found: tuple[Change, ...]) -> list[str]:
    return [each.message for each in found if each.kind.is_break]


def failing(folder: Path, text: str) -> list[str]:
    """What the type checker finds wrong in a program for the package in a folder."""
    (folder / "witness.py").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--check-untyped-defs", "--no-implicit-reexport"),
            *("--no-error-summary", "--config-file", "", "--enable-error-code", "deprecated"),
            *("--cache-dir", str(folder.parent / "mypy")),  # what all cases have in common
            "witness.py",
        ],
        cwd=folder,
        env={"MYPYPATH": str(folder / "out" / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.splitlines() + done.stderr.splitlines()


@pytest.mark.parametrize("case", CASES)
def test_the_line_that_is_offered_keeps_programs_whole_until_it_is_taken_out(
    case: str, tmp_path: Path
) -> None:
    edit, config, new_config = CASES[case]
    new = edit(shop())
    found = after(shop(), new, tmp_path, config, new_config)
    assert breaks(found)
    lines = {**new_config, **offered(found, "renamed")}

    before = surface(shop(), tmp_path, config)
    pressed(new, tmp_path, lines)
    now = surface(new, tmp_path, lines)
    told = compare(before, now)
    assert breaks(told) == []
    assert {"NAME_DEPRECATED"} <= set(kinds(told)) <= {"NAME_DEPRECATED", "TYPE_ADDED"}
    assert kinds(told).count("NAME_DEPRECATED") == len(lines["renamed"])
    text, _ = written(Witness(before, PACKAGE))
    errors = failing(tmp_path, text)
    assert all(each.endswith("[deprecated]") for each in errors), errors
    assert compare(now, surface(new, tmp_path, lines)) == ()

    later = compare(now, surface(new, tmp_path, new_config))
    assert all(each.endswith(" is gone") for each in breaks(later)), later
    assert len(breaks(later)) == len(later) == len(lines["renamed"])


@pytest.mark.parametrize("case", [each for each in CASES if each != "an attribute"])
def test_the_pin_that_is_offered_keeps_programs_whole(case: str, tmp_path: Path) -> None:
    edit, config, new_config = CASES[case]
    new = edit(shop())
    found = after(shop(), new, tmp_path, config, new_config)
    key = "resources" if new_config else "names"
    assert breaks(after(shop(), new, tmp_path, config, {**config, **offered(found, key)})) == []


def test_an_attribute_that_callers_give_is_a_break_with_its_old_name_or_without(
    tmp_path: Path,
) -> None:
    """Whoever makes the model, or its dict, has to write the new name."""
    new = shop()
    held = new["components"]["schemas"]["Cover"]["properties"]
    held["color"] = held.pop("colour")
    found = after(shop(), new, tmp_path, {}, {"renamed": {"Cover.colour": "color"}})
    assert kinds(found) == ["FIELD_RENAMED"]


def test_what_says_too_little_to_be_known_again_can_still_keep_its_name(tmp_path: Path) -> None:
    new = renamed("Number", "OrderNumber")(shop())
    found = after(shop(), new, tmp_path, {}, {"renamed": {"Number": "OrderNumber"}})
    assert kinds(found) == ["NAME_DEPRECATED"]


def test_a_hint_offers_nothing_that_cannot_be_said(tmp_path: Path) -> None:
    """A page has no place to pin it at, and a method of another resource no second name."""
    moved = {"resources": {"shelf": {"methods": {"find_all": "listBooks"}}}}
    found = after(shop(), shop(), tmp_path, PAGES, {**PAGES, **moved})
    hints = {each.kind.name: each.hint for each in found}
    assert "renamed: {" not in hints["METHOD_RENAMED"]
    assert "`resources: {books: {methods: {list_books: 'GET /books'}}}`" in hints["METHOD_RENAMED"]
    assert "names: {" not in hints["TYPE_RENAMED"]
    assert "renamed: {" in hints["TYPE_RENAMED"]


def test_a_deprecated_name_stands_among_what_is_deprecated(tmp_path: Path) -> None:
    config = {"renamed": {"Author": "Writer"}}
    found = after(shop(), renamed("Author", "Writer")(shop()), tmp_path, {}, config)
    (one,) = (each for each in found if each.kind.name == "NAME_DEPRECATED")
    assert one.message == "`types.Author` is deprecated: it is called `types.Writer` now"
    assert one.methods
    assert str(one.new_place) == "#/components/schemas/Writer"


def test_an_old_name_that_becomes_another_thing_is_told(tmp_path: Path) -> None:
    new = renamed("Author", "Writer")(shop())
    pressed(shop(), tmp_path)
    pressed(new, tmp_path, {"renamed": {"Author": "Writer"}})
    before = surface(new, tmp_path, {"renamed": {"Author": "Writer"}})
    new["components"]["schemas"]["Author"] = {
        "type": "object",
        "properties": {"x": {"type": "string"}},
    }
    new["components"]["schemas"]["Book"]["properties"]["by"] = {
        "$ref": "#/components/schemas/Author"
    }
    found = compare(before, surface(new, tmp_path, {}))
    assert "`types.Author` is `a model`, no longer `types.Writer`" in "".join(breaks(found))


def test_a_name_that_stays_gets_no_error_and_one_that_goes_does(tmp_path: Path) -> None:
    pressed(shop(), tmp_path)
    new = renamed("Author", "Writer")(shop())

    def codes(config: Json) -> list[str]:
        diagnostics, sources = Diagnostics(), pipeline.Sources()
        plan = pipeline.plan(inputs(new, tmp_path, config), diagnostics, sources)
        pipeline.press(plan, diagnostics, sources)
        return [each.message for each in diagnostics if each.code.name == "NAME_LOST"]

    kept: Json = {"renamed": {"Author": "Writer"}}
    assert codes({}) == ["types.Author is gone, although it was published (type)"]
    assert codes(kept) == []
    pressed(new, tmp_path, kept)
    assert codes(kept) == []
    assert codes({}) == ["types.Author is gone, although it was published (type)"]
    assert codes({"accept": {"types.Author": "it is called Writer"}}) == []
