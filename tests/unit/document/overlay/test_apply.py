from __future__ import annotations

from typing import Any

import pytest

from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.overlay.apply import apply, loads_overlay
from specpress.document.reading.source import Document, loads
from specpress.pointer import Pointer
from unit.document.document_chain import marked, names, place
from unit.document.overlay.overlay_data import DATA


def overlay(*actions: str) -> str:
    lines = "".join(f"  - {action}\n" for action in actions)
    return "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n" + (lines or "  []\n")


def applied(*actions: str) -> Document:
    diagnostics = Diagnostics()
    document = loads(DATA, diagnostics, file="api.yaml")
    changed = apply(document, loads_overlay(overlay(*actions), diagnostics), diagnostics)
    assert not names(diagnostics)
    return changed


def refused(text: str, data: str = DATA) -> Diagnostics:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped):
        apply(loads(data, diagnostics), loads_overlay(text, diagnostics), diagnostics)
    return diagnostics


def test_objects_merge_and_scalars_are_replaced() -> None:
    changed = applied("{target: $.info, update: {title: Cats, contact: {name: N}}}")
    assert changed.data["info"] == {"title": "Cats", "version": "1", "contact": {"name": "N"}}


def test_a_target_that_is_an_array_is_appended_to() -> None:
    target = "$.paths['/pets'].get.tags"
    tags: Any = applied(f'{{target: "{target}", update: x}}').data["paths"]["/pets"]["get"]["tags"]
    assert tags == ["a", "b", "x"]


def test_arrays_inside_an_update_are_appended_too() -> None:
    changed = applied("{target: $.paths.*.get, update: {tags: [x], summary: S}}")
    assert changed.data["paths"]["/pets"]["get"]["tags"] == ["a", "b", "x"]
    assert changed.data["paths"]["/cats"]["get"] == {"tags": ["x"], "summary": "S"}


def test_null_can_be_set() -> None:
    assert applied("{target: $.info, update: {title: null}}").data["info"]["title"] is None


def test_remove_wins_over_update_and_takes_all_matches() -> None:
    changed = applied("{target: '$..tags[*]', remove: true, update: x}")
    assert [item["get"]["tags"] for item in changed.data["paths"].values()] == [[], []]


def test_the_document_itself_is_not_changed() -> None:
    diagnostics = Diagnostics()
    document = loads(DATA, diagnostics)
    before = repr(document.data)
    text = overlay(
        "{target: $.info, update: {title: X}}", "{target: '$.paths.*.get', remove: true}"
    )
    apply(document, loads_overlay(text, diagnostics), diagnostics)
    assert repr(document.data) == before


def test_an_overlay_without_actions_changes_nothing() -> None:
    document = loads(DATA, Diagnostics())
    result = apply(document, loads_overlay(overlay(), Diagnostics()), Diagnostics())
    assert result.data is document.data


def located(document: Document, *tokens: str | int) -> tuple[str, int, str]:
    span = document.locate(Pointer.of(tokens))
    assert span is not None
    return span.file, span.line, span.text[span.column - 1 : span.end_column - 1]


def test_what_an_overlay_brought_in_is_located_in_its_file() -> None:
    document = applied(
        "{target: $.info, update: {title: Cats, contact: {name: N}}}",
        "{target: \"$.paths['/pets'].get.parameters\", update: {name: new, in: query}}",
        "{target: \"$.paths['/pets'].get.parameters[0]\", remove: true}",
    )
    assert located(document, "info", "title") == ("overlay.yaml", 4, "title")
    assert located(document, "info", "contact", "name") == ("overlay.yaml", 4, "name")
    assert located(document, "info", "version") == ("api.yaml", 1, "version")
    parameters = ("paths", "/pets", "get", "parameters")
    assert located(document, *parameters, 0, "name") == ("api.yaml", 4, "name")
    assert located(document, *parameters, 0, "schema") == ("api.yaml", 4, "schema")
    assert located(document, *parameters, 1, "in") == ("overlay.yaml", 5, "in")


def test_a_later_overlay_forgets_what_an_earlier_one_wrote() -> None:
    document = applied("{target: $.info, update: {x: {y: 1}}}", "{target: $.info.x, remove: true}",
                       "{target: $.info, update: {x: {z: 1}}}")  # fmt: skip
    assert located(document, "info", "x", "z") == ("overlay.yaml", 6, "z")


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("{target: $.nothing, update: {}}", "OVERLAY_NO_MATCH"),
        ("{target: $, remove: true}", "OVERLAY_ROOT"),
        ("{target: $.info, update: text}", "OVERLAY_MISMATCH"),
        ("{target: $.info, update: [1]}", "OVERLAY_MISMATCH"),
        ("{target: $.info.title, update: {a: 1}}", "OVERLAY_MISMATCH"),
        ("{target: 'info', update: {}}", "OVERLAY_TARGET_SYNTAX"),
        ("{target: $.info, updates: {}}", "OVERLAY_UNKNOWN_KEY"),
        ("{target: $.info}", "OVERLAY_SHAPE"),
        ("{target: 3, update: {}}", "OVERLAY_SHAPE"),
        ("{update: {}}", "OVERLAY_SHAPE"),
        ("{target: $.info, remove: 'yes'}", "OVERLAY_SHAPE"),
        ("{target: $.info, update: {}, description: 3}", "OVERLAY_SHAPE"),
        ("just text", "OVERLAY_SHAPE"),
    ],
)
def test_wrong_actions(action: str, code: str) -> None:
    found = next(iter(refused(overlay(action))))
    assert found.code.name == code
    assert place(found)[0] == 4
    assert found.span is not None
    assert found.span.file == "overlay.yaml"


@pytest.mark.parametrize(
    ("text", "code", "line", "caret"),
    [
        ("overlay: 2.0.0\nactions: []\n", "OVERLAY_VERSION", 1, "overlay"),
        ("info: {}\nactions: []\n", "OVERLAY_SHAPE", 1, "info: {}"),
        ("overlay: 1.0.0\n", "OVERLAY_SHAPE", 1, "overlay: 1.0.0"),
        ("overlay: 1.0.0\nactions: {}\n", "OVERLAY_SHAPE", 2, "actions"),
        ("overlay: 1.0.0\nactions: []\naction: []\n", "OVERLAY_UNKNOWN_KEY", 3, "action"),
        ("overlay: 1.0.0\ninfo: {name: x}\nactions: []\n", "OVERLAY_UNKNOWN_KEY", 2, "name"),
        ("overlay: 1.0.0\ninfo: x\nactions: []\n", "OVERLAY_SHAPE", 2, "info"),
    ],
)
def test_wrong_overlays(text: str, code: str, line: int, caret: str) -> None:
    (found,) = refused(text)
    assert (found.code.name, place(found)[0], marked(found)) == (code, line, caret)


def test_everything_wrong_is_reported_at_once() -> None:
    text = overlay(
        "{target: $.x, update: 1}",
        "{target: $.info, update: {a: 1}}",
        "{target: $.y, remove: true}",
    )
    found = list(refused(text))
    assert [place(each)[0] for each in found] == [4, 6]


def test_extends_is_told_and_extensions_are_allowed() -> None:
    diagnostics = Diagnostics()
    text = "overlay: 1.0.0\nextends: ./api.yaml\nx-note: mine\nactions: []\n"
    apply(loads(DATA, diagnostics), loads_overlay(text, diagnostics), diagnostics)
    assert names(diagnostics) == ["OVERLAY_EXTENDS"]
