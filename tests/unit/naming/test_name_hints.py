"""What documents say to other generators about names is heard, cleaned, and can be switched off."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from specpress import pipeline
from specpress.diagnostics import Diagnostics
from specpress.document.hints import NAME_HINTS
from specpress.naming import NOTHING_LOCKED, Names, complete, resolve
from unit.naming.pressed_names import Json, answering, document

if TYPE_CHECKING:
    from pathlib import Path


def names(data: Json, folder: Path, **hints: bool) -> tuple[Names, str]:
    """The names of a document under a config that switches hints on or off, and all enums."""
    (folder / "openapi.json").write_text(json.dumps(data), encoding="utf-8")
    config = folder / "specpress.yaml"
    said = {"specpress": 1, "document": "openapi.json", "hints": hints}
    config.write_text(json.dumps(said), encoding="utf-8")
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    plan = pipeline.plan(pipeline.Inputs(config=config), diagnostics, sources)
    understood = pipeline.understand(plan, diagnostics, sources)
    settings = complete(plan.config, understood.api, stem="openapi")
    found = resolve(understood.api, understood.features, settings, NOTHING_LOCKED, diagnostics)
    assert not list(diagnostics)
    return found, str(understood.api)


def method(folder: Path, extensions: Json, **hints: bool) -> str:
    data = document({"/tracks/{id}": {"get": answering({}, **extensions, parameters=[PLACE])}})
    [resource] = [each for each in names(data, folder, **hints)[0].resources if each.methods]
    return ".".join((*resource.path, resource.methods[0].name))


PLACE: Json = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("extensions", "expected"),
    [
        ({"x-fern-sdk-group-name": "songs"}, "songs.get_track"),
        ({"x-fern-sdk-group-name": ["music", "songs"]}, "music.songs.get_track"),
        ({"x-fern-sdk-method-name": "fetchOne"}, "tracks.fetch_one"),
        ({"x-fern-sdk-group-name": ["a"], "x-fern-sdk-method-name": "list"}, "a.list_a"),
        ({"x-speakeasy-group": "music.songs"}, "music.songs.get_track"),
        ({"x-speakeasy-name-override": "load"}, "tracks.load"),
        ({"x-fern-sdk-method-name": "import"}, "tracks.import_"),
        ({"x-fern-sdk-method-name": "'''\n__import__('os')"}, "tracks.import_os"),
        ({"x-fern-sdk-method-name": "\u3000$"}, "tracks.get"),
        ({"x-fern-sdk-method-name": 7, "x-fern-sdk-group-name": [None]}, "tracks.get"),
        ({"x-fern-sdk-group-name": [], "x-fern-sdk-method-name": ""}, "tracks.get"),
        ({"x-fern-sdk-group-name": ["a", "b", "c", "d", "e"]}, "tracks.get"),
        ({"x-speakeasy-group": "a..b"}, "tracks.get"),
        ({"x-fern-sdk-group-name": "base_url"}, "base_url_.get_track"),
    ],
)
def test_operations(extensions: Json, expected: str, tmp_path: Path) -> None:
    assert method(tmp_path, extensions) == expected


@pytest.mark.parametrize(
    "hint",
    [
        "x-fern-sdk-group-name",
        "x-fern-sdk-method-name",
        "x-speakeasy-group",
        "x-speakeasy-name-override",
    ],
)
def test_each_hint_of_operations_can_be_switched_off(hint: str, tmp_path: Path) -> None:
    assert method(tmp_path, {hint: "other"}) != "tracks.get"
    assert method(tmp_path, {hint: "other"}, **{hint: True}) != "tracks.get"
    assert method(tmp_path, {hint: "other"}, **{hint: False}) == "tracks.get"


def test_two_methods_that_are_hinted_alike_fall_back(tmp_path: Path) -> None:
    hint = {"x-fern-sdk-group-name": "songs", "x-fern-sdk-method-name": "go"}
    paths = {f"/{name}": {"get": answering({}, **hint)} for name in ("tracks", "albums")}
    [resource] = names(document(paths), tmp_path)[0].resources
    assert {each.name for each in resource.methods} == {"list_tracks", "list_albums"}


@pytest.mark.parametrize(
    "hint",
    [
        "x-stainless-param",
        "x-fern-parameter-name",
        "x-speakeasy-name-override",
        "x-ms-client-name",
    ],
)
def test_arguments(hint: str, tmp_path: Path) -> None:
    parameters = [{**PLACE, hint: "trackId"}]
    data = document({"/tracks/{id}": {"get": answering({}, parameters=parameters)}})
    key = ("GET /tracks/{id}", "path", "id")
    assert names(data, tmp_path)[0].arguments[key] == "track_id"
    assert names(data, tmp_path, **{hint: False})[0].arguments[key] == "id"


def test_arguments_that_are_hinted_alike_fall_back(tmp_path: Path) -> None:
    query = {"name": "q", "in": "query", "schema": {"type": "string"}}
    parameters = [{**each, "x-stainless-param": "same"} for each in (PLACE, query)]
    data = document({"/tracks/{id}": {"get": answering({}, parameters=parameters)}})
    found = names(data, tmp_path)[0].arguments
    assert sorted(found.values()) == ["q", "same"]


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        ("x-enum-varnames", ["low", "high"]),
        ("x-enumNames", ["low", "high"]),
        ("x-enum-names", ["low", "high"]),
        ("x-speakeasy-enums", {"1": "low", "2": "high"}),
        ("x-ms-enum", {"values": [{"value": 1, "name": "low"}, {"value": 2, "name": "high"}]}),
    ],
)
def test_members(hint: str, said: Any, tmp_path: Path) -> None:
    schema = {"type": "integer", "enum": [1, 2], hint: said}
    data = document(
        {"/levels": {"get": answering({"$ref": "#/components/schemas/Level"})}}, {"Level": schema}
    )
    assert [*names(data, tmp_path)[0].members.values()] == [("LOW", "HIGH")]
    plain = [*names(data, tmp_path, **{hint: False})[0].members.values()]
    assert plain == [("VALUE_1", "VALUE_2")]


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        ("x-enum-descriptions", ["Not much.", "A lot."]),
        ("x-enumDescriptions", {"1": "Not much.", "2": "A lot."}),
        ("x-ms-enum", {"values": [{"value": 2, "description": "A lot."}, 7]}),
    ],
)
def test_descriptions(hint: str, said: Any, tmp_path: Path) -> None:
    schema = {"type": "integer", "enum": [1, 2], hint: said}
    data = document({"/levels": {"get": answering(schema)}})
    assert "A lot." in names(data, tmp_path)[1]
    assert "A lot." not in names(data, tmp_path, **{hint: False})[1]


def test_a_property_may_be_called_like_a_hint(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {hint: {"type": "string"} for hint in NAME_HINTS},
    }
    data = document({"/levels": {"get": answering(schema)}})
    found, _ = names(data, tmp_path, **dict.fromkeys(NAME_HINTS, False))
    assert len(found.fields) == len(NAME_HINTS)
