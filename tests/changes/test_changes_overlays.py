"""Overlays age: corrections that the document has caught up with, or that hide what it says now."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from changes.changes_shop import ref, shop
from specpress.cli import main
from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.overlay.apply import apply, loads_overlay
from specpress.document.reading.source import loads

Json = dict[str, Any]
BOOK = "$.components.schemas.Book.properties"
GENRE = "$.components.schemas.Genre.enum"
VALUES = st.recursive(
    st.sampled_from([None, True, 1, "a"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("xyz"), inner),
    max_leaves=6,
)
TREES = st.dictionaries(st.sampled_from("xyz"), VALUES, max_size=3)


def generate(document: Json, *actions: Json) -> str:
    """What ``generate`` says of a document with an overlay."""
    Path("openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    head = {"overlay": "1.0.0", "info": {"title": "Mend it", "version": "1"}}
    text = yaml.safe_dump({**head, "actions": list(actions)}, sort_keys=False)
    Path("overlay.yaml").write_text(text, "utf-8")
    words = ["generate", "openapi.yaml", "--overlay", "overlay.yaml", "--out", "out"]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output
    return result.stderr


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def schemas(document: Json) -> Json:
    found: Json = document["components"]["schemas"]
    return found


@pytest.mark.parametrize(
    "action",
    [
        {"target": GENRE, "update": "drama"},
        {"target": GENRE, "update": ["drama"]},
        {"target": BOOK, "update": {"shelf": {"type": "string"}}},
        {"target": f"{BOOK}.shelf.type", "update": "string"},
    ],
)
def test_an_action_that_changes_nothing_is_said(action: Json) -> None:
    document = shop()
    schemas(document)["Book"]["properties"]["shelf"] = {"type": "integer"}
    assert generate(document, action) == ""
    schemas(document)["Book"]["properties"]["shelf"] = {"type": "string"}
    schemas(document)["Genre"]["enum"].append("drama")
    said = generate(document, action)
    assert "overlay.yaml:6:" in said
    assert f"SP139: the action on {action['target']} changes nothing" in said
    assert generate(document, action) == said


@pytest.mark.parametrize(
    "action",
    [
        {"target": f"{BOOK}.shelf", "update": {"type": "string"}},
        {"target": f"{BOOK}.shelf.type", "update": "string"},
        {"target": f"{BOOK}.shelf", "remove": True},
    ],
)
def test_what_hides_a_later_change_is_said_once(action: Json) -> None:
    document = shop()
    schemas(document)["Book"]["properties"]["shelf"] = {"type": "integer"}
    assert generate(document, action) == ""
    schemas(document)["Author"]["properties"]["alias"] = {"type": "string"}
    assert generate(document, action) == "", "something else has changed"
    schemas(document)["Book"]["properties"]["shelf"] = {"type": "boolean"}
    said = generate(document, action)
    assert "SP140" in said
    assert "overrides #/components/schemas/Book/properties/shelf" in said
    assert generate(document, action) == ""


def test_what_upstream_says_itself_now_is_said() -> None:
    document = shop()
    action = {"target": BOOK, "update": {"shelf": {"type": "object", "title": "Shelf"}}}
    assert generate(document, action) == ""
    schemas(document)["Book"]["properties"]["shelf"] = ref("Author")
    assert "SP140" in generate(document, action)


def test_values_that_are_there_in_part_are_said() -> None:
    document = shop()
    action = {"target": GENRE, "update": ["drama", "essay"]}
    assert generate(document, action) == ""
    schemas(document)["Genre"]["enum"].append("essay")
    assert "SP140" in generate(document, action)


def test_a_document_that_grows_under_a_wildcard_is_not_overridden() -> None:
    document = shop()
    action = {"target": "$.paths.*.get", "update": {"summary": "Read it."}}
    generate(document, action)
    document["paths"]["/shelves"] = {"get": {**document["paths"]["/books"]["get"], "summary": "S"}}
    document["paths"]["/shelves"]["get"]["operationId"] = "listShelves"
    assert "SP140" not in generate(document, action)


@pytest.mark.parametrize(
    ("action", "line"),
    [
        ({"target": f"{BOOK}.title", "update": {"type": "strng"}}, 8),
        ({"target": f"{BOOK}.title", "update": {"minLength": "many"}}, 8),
        ({"target": BOOK, "update": {"shelf": ref("Nothing")}}, 9),
        ({"target": "$.paths['/books'].get", "update": {"paramters": []}}, 8),
        ({"target": "$.paths['/books'].get", "update": {"operationId": "addBook"}}, 8),
        ({"target": "$.paths['/books'].get", "update": {"operationId": "placeOrder"}}, 8),
        ({"target": "$.paths['/authors']", "update": {"get": {"operationId": "addBook"}}}, 9),
        (
            {
                "target": "$.paths['/books'].get.parameters",
                "update": [{"name": "limit", "in": "query", "schema": {"type": "string"}}],
            },
            8,
        ),
    ],
)
def test_a_problem_is_shown_where_the_overlay_made_it(action: Json, line: int) -> None:
    document = shop()
    document["paths"]["/authors"] = {}
    said = generate(document, action)
    assert f"overlay.yaml:{line}:" in said, said


@given(TREES, TREES)
def test_an_action_that_is_applied_twice_changes_nothing_the_second_time(
    tree: Json, update: Json
) -> None:
    text = yaml.safe_dump(
        {"overlay": "1.0.0", "actions": [{"target": "$", "update": update}]}, sort_keys=False
    )
    diagnostics = Diagnostics()
    overlay = loads_overlay(text, diagnostics)
    document = loads(yaml.safe_dump({"t": 1, **tree}), diagnostics)
    try:
        once = apply(document, overlay, diagnostics)
    except Stopped:
        return  # an object meant for a text: other tests are about that
    twice = apply(once, overlay, again := Diagnostics())
    assert twice.data == once.data
    assert [each.code.id for each in again] == ["SP139"]
