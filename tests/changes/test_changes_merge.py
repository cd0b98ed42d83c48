"""Two branches that both change the document: no name is lost, and nobody merges a lock by hand."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from changes.changes_shop import shop
from specpress import pipeline, quick
from specpress.cli import main
from specpress.emit.output.merging import has_conflict, sides, united

Json = dict[str, Any]
LOCK = Path("out/specpress.lock.json")


def git(*words: str) -> int:
    return subprocess.run(
        ["git", "-c", "user.name=T", "-c", "user.email=t@example.com", *words],
        check=False,
        capture_output=True,
    ).returncode


def run(command: str) -> Result:
    words = [command, "openapi.json", "--out", "out", "--package", "shop"]
    result = CliRunner().invoke(main, words)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def branch(name: str, component: str) -> None:
    """A branch with one more type in the middle of the document, generated and committed."""
    git("checkout", "-q", "-b", name, "trunk")
    tree = shop()
    tree["components"]["schemas"]["Book"]["properties"][component.lower()] = {
        "type": "object",
        "title": component,
        "properties": {f"in_{component.lower()}": {"type": "string"}},
    }
    Path("openapi.json").write_text(json.dumps(tree, indent=1), "utf-8")
    run("generate")
    git("add", "-A")
    git("commit", "-q", "-m", component)


@pytest.fixture
def merging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A merge of two such branches, the document solved, the package not."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    git("init", "-q", "-b", "trunk")
    Path("openapi.json").write_text(json.dumps(shop(), indent=1), "utf-8")
    run("generate")
    git("add", "-A")
    git("commit", "-q", "-m", "First")
    branch("one", "Sleeve")
    branch("two", "Ribbon")
    assert git("merge", "one") != 0
    tree = shop()
    for component in ("Sleeve", "Ribbon"):
        tree["components"]["schemas"]["Book"]["properties"][component.lower()] = {
            "type": "object",
            "title": component,
            "properties": {f"in_{component.lower()}": {"type": "string"}},
        }
    Path("openapi.json").write_text(json.dumps(tree, indent=1), "utf-8")


@pytest.mark.usefixtures("merging")
def test_a_half_merged_tree_is_called_one_and_is_made_whole_by_generate() -> None:
    assert has_conflict(LOCK.read_text("utf-8"))
    result = run("check")
    assert result.exit_code == 1
    assert "SP633" in result.stderr
    assert "(a merge, not finished)" in result.stdout
    assert "edited by hand" not in result.stdout
    assert run("generate").exit_code == 0
    assert run("check").exit_code == 0
    names = json.loads(LOCK.read_text("utf-8"))["names"]
    assert {"Sleeve", "Ribbon"} <= names["types"].keys()
    python = "\n".join(path.read_text("utf-8") for path in Path("out").rglob("*.py"))
    assert not has_conflict(python)


def test_both_sides_are_read_whatever_stands_between_them() -> None:
    text = "a\n<<<<<<< HEAD\nb\n||||||| base\nx\n=======\nc\n>>>>>>> other\nd\n"
    assert sides(text) == ("a\nb\nd\n", "a\nc\nd\n")
    assert not has_conflict("a\n=======\n")


def test_names_of_both_sides_are_kept_and_contested_ones_are_told() -> None:
    ours: Json = {"types": {"A": ["#/a"], "B": ["#/b"]}, "methods": {"GET /": "x.list"}}
    theirs: Json = {"types": {"A": ["#/z"], "C": ["#/b"]}, "methods": {"GET /": "x.get"}}
    names, contested = united(ours, theirs)
    assert names["types"] == {"A": ["#/a", "#/z"], "B": ["#/b"], "C": ["#/b"]}
    assert contested == ["/types/A", "/methods/GET /", "/types/C"]


@pytest.mark.parametrize("change", ["comment", "patch", "document", "file", "extra"])
def test_a_quick_check_sees_what_a_whole_one_sees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("openapi.json").write_text(json.dumps(shop()), "utf-8")
    run("generate")
    words = ["check", "openapi.json", "--out", "out", "--package", "shop", "--quick"]
    assert CliRunner().invoke(main, words).exit_code == 0
    if change == "comment":
        Path("openapi.json").write_text(json.dumps(shop(), indent=3), "utf-8")
    elif change == "patch":
        for module in (pipeline, quick):
            monkeypatch.setattr(module, "__version__", "0.1.1")
    elif change == "document":
        Path("openapi.json").write_text(json.dumps({**shop(), "servers": []}), "utf-8")
    elif change == "file":
        Path("out/README.md").write_text("mine", "utf-8")
    else:
        Path("out/mine.txt").write_text("mine", "utf-8")
    is_seen = change not in {"comment", "patch"}
    for found in (CliRunner().invoke(main, words), run("check")):
        assert found.exit_code == is_seen
        assert ("no byte of the client differs" in found.stderr) is not is_seen
        cause = {"comment": "document changed", "patch": "generator version changed"}
        assert cause.get(change, "") in found.stdout


def test_a_check_is_one_json_document_on_one_stream(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("openapi.json").write_text(json.dumps(shop()), "utf-8")
    words = ["check", "openapi.json", "--out", "out", "--diagnostics", "json"]
    result = CliRunner().invoke(main, words)
    assert result.stderr == ""
    found = json.loads(result.stdout)
    assert found["fix"].startswith("specpress generate")
    assert {"diagnostics", "summary", "findings", "fix"} == found.keys()
