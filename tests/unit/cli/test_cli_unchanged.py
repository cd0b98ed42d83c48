"""A run that would change nothing knows it early, and any that might change something is made."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from specpress.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: All pets.
          content: {application/json: {schema: {$ref: "pet.yaml"}}}
"""
CONFIG = "specpress: 1\ndocument: api.yaml\noverlays: [overlay.yaml]\noutput: out\n"
OVERLAY = """\
overlay: 1.0.0
info: {title: More, version: "1"}
actions: [{target: $.info, update: {description: Some pets.}}]
"""
EARLY = "nothing it comes from has changed"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a client that has just been pressed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("specpress.quick.IS_INSTALLED", True)
    Path("api.yaml").write_text(DOCUMENT)
    Path("pet.yaml").write_text("{type: object, properties: {name: {type: string}}}\n")
    Path("overlay.yaml").write_text(OVERLAY)
    Path("specpress.yaml").write_text(CONFIG)
    assert EARLY not in run()
    return tmp_path


def run(*arguments: str) -> str:
    result = CliRunner().invoke(main, ["generate", "--config", "specpress.yaml", *arguments])
    assert result.exit_code == 0, result.output
    return result.output


def test_nothing_is_pressed_where_nothing_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [path for path in Path("out").rglob("*") if path.is_file()]
    monkeypatch.setattr("specpress.pipeline.press", None)
    assert run() == (
        f"out: 0 written, 0 deleted, {len(files)} unchanged ({EARLY}; --force presses anyway)\n"
    )


def rewritten(name: str, before: str, after: str) -> Callable[[], object]:
    return lambda: Path(name).write_text(Path(name).read_text().replace(before, after, 1))


def made_younger(name: str) -> None:
    lock = Path("out/specpress.lock.json").stat().st_mtime_ns
    os.utime(name, ns=(lock + 1, lock + 1))


@pytest.mark.parametrize(
    "change",
    [
        rewritten("api.yaml", "All pets", "Pets"),
        rewritten("pet.yaml", "name", "title"),
        rewritten("overlay.yaml", "Some", "Many"),
        rewritten("specpress.yaml", "output", "package: {name: others}\noutput"),
        rewritten("out/README.md", "Pets", "Cats"),
        lambda: Path("out/README.md").unlink(),
        lambda: Path("out/mine.txt").touch(),
        lambda: Path("out/CHANGELOG.md").unlink(),
        lambda: made_younger("out/CHANGELOG.md"),
        lambda: Path("out/specpress.lock.json").unlink(),
    ],
)
def test_what_may_change_something_is_pressed(
    change: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    change()
    monkeypatch.setattr("specpress.pipeline.press", None)
    result = CliRunner().invoke(main, ["generate", "--config", "specpress.yaml"])
    assert isinstance(result.exception, TypeError), result.output  # it tries to press


@pytest.mark.parametrize(
    "arguments",
    [
        ("--force",),
        ("--strict",),
        ("--root", "."),
        ("--allow-host", "example.com"),
        ("--diagnostics", "json"),
        ("--package", "others"),
        ("--include-tag", "pets"),
    ],
    ids=" ".join,
)
def test_what_is_asked_for_besides_is_pressed(arguments: tuple[str, ...]) -> None:
    assert EARLY not in run(*arguments)


def test_a_specpress_that_is_worked_on_presses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specpress.quick.IS_INSTALLED", False)
    assert EARLY not in run()


def test_a_run_that_finds_nothing_to_do_makes_the_next_one_quick() -> None:
    os.utime("out/specpress.lock.json", (1, 1))
    assert EARLY not in run()
    assert EARLY in run()
