"""``specpress changes`` as people and machines call it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import yaml
from click.testing import CliRunner, Result

from changes.changes_shop import shop
from specpress.changes.reporting.machine import schema
from specpress.cli import main

PUBLISHED = Path(__file__).resolve().parents[2] / "generator/specpress/changes/schema.json"
Json = dict[str, Any]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one release, and the working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    write(shop(), {})
    git("init", "-q", "-b", "trunk")
    commit("v1.0.0")
    return tmp_path


def write(document: Json, config: Json) -> None:
    Path("spec").mkdir(exist_ok=True)
    Path("spec/openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    said = {"specpress": 1, "document": "openapi.yaml", "output": "../out", **config}
    Path("spec/specpress.yaml").write_text(yaml.safe_dump(said), "utf-8")


def git(*words: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=T", "-c", "user.email=t@example.com", *words],
        check=True,
        capture_output=True,
    )


def commit(tag: str | None = None) -> None:
    git("add", "-A")
    git("commit", "-q", "-m", "Change it", "--allow-empty")
    if tag is not None:
        git("tag", tag)


def run(*words: str) -> Result:
    result = CliRunner().invoke(main, ["changes", *words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def broken() -> Json:
    tree = shop()
    del tree["components"]["schemas"]["Book"]["properties"]["pages"]
    tree["components"]["schemas"]["Genre"]["enum"].append("drama")
    return tree


@pytest.mark.usefixtures("home")
def test_nothing_changed_since_the_newest_release() -> None:
    assert run().stdout == "no change for users (against v1.0.0)\n"


@pytest.mark.usefixtures("home")
def test_the_newest_release_is_what_is_compared_with() -> None:
    write(broken(), {})
    result = run()
    assert result.exit_code == 0
    assert "`Book.pages` is gone" in result.stdout
    assert result.stdout.startswith("v1.0.0:spec/openapi.yaml:") or "spec/openapi.yaml:" in (
        result.stdout
    )
    assert "2 changes, 1 breaks users" in result.stdout
    commit("v2.0.0")
    assert run().stdout == "no change for users (against v2.0.0)\n"
    assert "`Book.pages` is gone" in run("--against", "v1.0.0").stdout


@pytest.mark.usefixtures("home")
def test_the_old_config_and_its_names_are_those_of_the_old_side() -> None:
    write(shop(), {"resources": {"library": {"methods": {"all_books": "listBooks"}}}})
    commit("v1.1.0")
    write(shop(), {"resources": {"library": {"methods": {"every_book": "listBooks"}}}})
    assert "`client.library.all_books` is now `client.library.every_book`" in run().stdout


@pytest.mark.usefixtures("home")
def test_an_old_document_a_folder_and_a_saved_surface_are_old_sides() -> None:
    assert run("--save", "surface.json").exit_code == 0
    Path("old.yaml").write_text(Path("spec/openapi.yaml").read_text("utf-8"), "utf-8")
    Path("before/spec").mkdir(parents=True)
    for name in ("openapi.yaml", "specpress.yaml"):
        Path(f"before/spec/{name}").write_text(Path(f"spec/{name}").read_text("utf-8"), "utf-8")
    write(broken(), {})
    for old in ("old.yaml", "before", "surface.json"):
        result = run("--against", old)
        assert "`Book.pages` is gone" in result.stdout, (old, result.output)
        assert f"(against {old})" in result.stdout


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("against", "said"), [("v9", "single revision"), ("broken.json", "no surface")]
)
def test_where_there_is_no_old_side_that_is_said(against: str, said: str) -> None:
    Path("broken.json").write_text('{"generator": "1", "package": 3}', "utf-8")
    result = run("--against", against)
    assert result.exit_code == 1
    assert "SP781" in result.stderr
    assert said in result.stderr


@pytest.mark.usefixtures("home")
def test_an_old_side_that_cannot_be_pressed_is_shown_where_it_is_wrong() -> None:
    Path("spec/openapi.yaml").write_text("openapi: 3.0.3\ninfo: [", "utf-8")
    commit("v1.2.0")
    write(shop(), {})
    result = run()
    assert result.exit_code == 1
    assert "v1.2.0:spec/openapi.yaml:" in result.stderr
    assert "SP782" in result.stderr


def test_without_a_repository_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    write(shop(), {})
    result = run()
    assert result.exit_code == 1
    assert "not a git repository" in result.stderr


@pytest.mark.usefixtures("home")
def test_failing_on_source_behaviour_and_a_missing_bump() -> None:
    write(broken(), {"package": {"version": "1.0.0"}})
    commit("v1.5.0")
    tree = broken()
    del tree["components"]["schemas"]["Book"]["properties"]["price"]
    write(tree, {"package": {"version": "1.0.0"}})
    assert run("--fail-on", "behaviour").exit_code == 0
    result = run("--fail-on", "source")
    assert result.exit_code == 1
    assert "failed: 1 change breaks source and is not accepted" in result.stdout
    assert run("--fail-on", "missing-bump").exit_code == 1
    write(tree, {"package": {"version": "2.0.0"}})
    assert run("--fail-on", "missing-bump").exit_code == 0


@pytest.mark.usefixtures("home")
def test_an_accepted_change_fails_nothing_and_an_unknown_one_is_told() -> None:
    write(broken(), {})
    found = json.loads(run("--format", "json").stdout)
    (held,) = [each for each in found["changes"] if each["breaking"]]
    write(broken(), {"accept": {held["fingerprint"]: "nobody reads it", "0" * 12: "gone"}})
    result = run("--fail-on", "source")
    assert result.exit_code == 0
    assert "accepted: nobody reads it" in result.stdout
    assert "SP783" in result.stderr


@pytest.mark.usefixtures("home")
def test_the_json_document_is_one_and_follows_the_published_schema() -> None:
    write(broken(), {})
    found = json.loads(run("--format", "json").stdout)
    published = json.loads(PUBLISHED.read_text("utf-8"))
    assert published == json.loads(schema())
    jsonschema.validate(found, published)
    assert found["summary"]["breaking_source"] == 1
    places = [each["new_place"] for each in found["changes"]]
    assert all(place["file"] == "spec/openapi.yaml" and place["line"] for place in places)


@pytest.mark.usefixtures("home")
def test_markdown_has_the_sections_of_a_changelog() -> None:
    write(broken(), {})
    text = run("--format", "markdown").stdout
    assert "### Removed" in text
    assert "**Breaking:** `Book.pages` is gone" in text


@pytest.mark.usefixtures("home")
def test_annotations_stand_on_the_lines_of_the_document() -> None:
    write(broken(), {})
    lines = Path("spec/openapi.yaml").read_text("utf-8").splitlines()
    text = run("--format", "github").stdout
    assert "::error file=spec/openapi.yaml,line=" in text
    number = int(text.split("line=")[1].split(",")[0])
    assert "Book" in lines[number - 1]


@pytest.mark.usefixtures("home")
def test_the_cause_is_the_input_that_differs() -> None:
    write(broken(), {})
    found = json.loads(run("--format", "json").stdout)
    assert {each["cause"] for each in found["changes"]} == {"document"}
    write(shop(), {"client": {"name": "Store"}})
    found = json.loads(run("--format", "json").stdout)
    assert {each["cause"] for each in found["changes"]} == {"config"}


def test_every_change_is_explained() -> None:
    result = CliRunner().invoke(main, ["explain", "SP741"])
    assert "FIELD_REMOVED (source, major)" in result.stdout


@pytest.mark.usefixtures("home")
def test_the_surface_is_small() -> None:
    run("--save", "surface.json")
    content = Path("surface.json").read_bytes()
    assert msgspec.json.decode(content)["package"] == "shop"
