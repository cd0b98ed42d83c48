"""``specpress generate`` says what changed for users, and keeps a changelog of it."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from changes.changes_shop import shop
from specpress.cli import main

Json = dict[str, Any]
LOG = Path("out/CHANGELOG.md")
SURFACE = Path("out/specpress.surface.json")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A generated package, and the working directory."""
    monkeypatch.chdir(tmp_path)
    write(shop())
    assert run("generate").stdout == f"out: {len(tree())} written, 0 deleted, 0 unchanged\n"
    return tmp_path


def write(document: Json, version: str | None = "0.1.0", **config: object) -> None:
    Path("openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    package = {"package": {"version": version}} if version else {}
    said = {"specpress": 1, "document": "openapi.yaml", "output": "out", **package, **config}
    Path("specpress.yaml").write_text(yaml.safe_dump(said), "utf-8")


def run(command: str, *words: str) -> Result:
    result = CliRunner().invoke(main, [command, "--config", "specpress.yaml", *words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def tree() -> dict[str, bytes]:
    return {
        each.relative_to("out").as_posix(): each.read_bytes()
        for each in sorted(Path("out").rglob("*"))
        if each.is_file()
    }


def broken() -> Json:
    document = shop()
    del document["components"]["schemas"]["Book"]["properties"]["pages"]
    document["components"]["schemas"]["Genre"]["enum"].append("drama")
    return document


@pytest.mark.usefixtures("home")
def test_the_last_lines_say_what_changed_and_which_version_that_asks_for() -> None:
    write(broken())
    lines = run("generate").stdout.splitlines()
    assert lines[-2] == "  source: `Book.pages` is gone"
    assert lines[-1] == (
        "2 changes, 1 breaks users: 0.1.0 → 0.2.0 (the version is still 0.1.0) "
        "(since 0.1.0, as CHANGELOG.md tells)"
    )


@pytest.mark.usefixtures("home")
def test_twice_the_same_bytes_and_check_knows_them() -> None:
    write(broken())
    assert run("generate").exit_code == 0
    before = tree()
    assert run("check").exit_code == 0
    assert run("check", "--quick").exit_code == 0
    assert run("generate").exit_code == 0
    assert tree() == before
    assert "### Removed\n\n- **Breaking:** `Book.pages` is gone." in LOG.read_text("utf-8")
    LOG.unlink()
    assert run("check").exit_code == 1
    assert run("check", "--quick").exit_code == 1
    assert run("generate").exit_code == 0
    assert tree() == before


@pytest.mark.usefixtures("home")
def test_what_is_taken_back_is_not_told() -> None:
    before = tree()
    write(broken())
    run("generate")
    write(shop())
    run("generate")
    assert tree() == before


@pytest.mark.usefixtures("home")
def test_a_break_without_a_new_version_is_an_error() -> None:
    before = tree()
    write(broken())
    result = run("generate", "--strict")
    assert result.exit_code == 1
    assert "specpress.yaml:4:3: error SP784: 1 change breaks users" in result.stderr
    assert tree() == before
    assert run("generate").exit_code == 0
    assert run("generate", "--strict").exit_code == 1, "it is still one when nothing is written"
    assert run("check", "--strict").exit_code == 1
    write(broken(), "0.2.0")
    assert run("generate", "--strict").exit_code == 0
    assert "0.1.0 → 0.2.0 (since" in run("generate", "--strict").stdout


@pytest.mark.usefixtures("home")
def test_what_adds_only_needs_no_new_version() -> None:
    document = shop()
    document["components"]["schemas"]["Book"]["properties"]["shelf"] = {"type": "string"}
    write(document)
    result = run("generate", "--strict")
    assert result.exit_code == 0
    assert "1 change, none breaks users" in result.stdout


@pytest.mark.usefixtures("home")
def test_the_document_says_the_version_where_the_config_does_not() -> None:
    document = broken()
    for said, wanted in (("1.4.0", "1.4.0"), ("v2.0", "2.0"), ("2026-11-28", "0.1.0")):
        document["info"]["version"] = said
        write(document, None)
        run("generate")
        assert f'version = "{wanted}"' in Path("out/pyproject.toml").read_text("utf-8")
    result = run("generate", "--strict")
    assert result.exit_code == 1
    assert "openapi.yaml:4:3: error SP784" in result.stderr


@pytest.mark.usefixtures("home")
def test_a_release_is_a_section_of_the_changelog() -> None:
    write(broken(), "0.2.0")
    run("generate")
    text = LOG.read_text("utf-8").replace("## [Unreleased]", "## [0.2.0] - 2026-11-28")
    LOG.write_text(text, "utf-8")
    assert run("check").exit_code == 1, "the surface is that of the release before"
    result = run("generate", "--strict")
    assert (result.exit_code, result.stderr) == (0, "")
    assert LOG.read_text("utf-8") == text
    write(shop(), "0.2.0")
    result = run("generate", "--strict")
    assert "the version is 0.2.0" in result.stderr.replace("but ", "")
    write(shop(), "0.3.0")
    assert "0.2.0 → 0.3.0 (since 0.2.0" in run("generate", "--strict").stdout
    assert LOG.read_text("utf-8").endswith(text[text.index("## [0.2.0]") :])


@pytest.mark.usefixtures("home")
def test_a_release_that_does_not_tell_everything_is_said() -> None:
    write(broken(), "0.2.0")
    run("generate")
    text = LOG.read_text("utf-8").replace("## [Unreleased]", "## [0.2.0]")
    LOG.write_text(text, "utf-8")
    document = broken()
    del document["components"]["schemas"]["Book"]["properties"]["price"]
    write(document, "0.2.0")
    assert "SP785" in run("generate").stderr


def test_a_changelog_of_people_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("out").mkdir()
    text = "# What happened\n\n## Unreleased\n\n- by hand\n\n## 0.0.1\n\n- before\n"
    LOG.write_text(text, "utf-8")
    write(shop())
    assert run("generate").exit_code == 0
    assert LOG.read_text("utf-8") == text
    write(broken())
    run("generate")
    found = LOG.read_text("utf-8")
    assert "- by hand\n" in found
    assert "`Book.pages` is gone" in found
    assert found.endswith("\n\n## 0.0.1\n\n- before\n")


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("path", "content"),
    [(LOG, b"\xff\xfe"), (SURFACE, b"{"), (SURFACE, b"\xff"), (SURFACE, b'{"format": 1}')],
)
def test_a_broken_file_is_said(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    result = run("generate")
    assert result.exit_code == 1
    assert f"SP786: {path.as_posix()} cannot be used" in result.stderr


@pytest.mark.usefixtures("home")
def test_a_surface_of_a_merge_is_read() -> None:
    before = SURFACE.read_bytes()
    lines = before.decode().splitlines(keepends=True)
    merged = ["<<<<<<< ours\n", *lines[1:3], "=======\n", " 'x'\n", ">>>>>>> theirs\n"]
    SURFACE.write_text("".join((lines[0], *merged, *lines[3:])), "utf-8")
    assert run("generate").exit_code == 0
    assert SURFACE.read_bytes() == before


@pytest.mark.usefixtures("home")
def test_the_paths_of_a_machine_are_in_no_file() -> None:
    client = {"client": {"parameters": {"book_id": {"env": "BOOK_ID"}}}}
    write(shop(), **client)
    SURFACE.unlink()
    config = Path("specpress.yaml").resolve()
    assert CliRunner().invoke(main, ["generate", "--config", str(config)]).exit_code == 0
    assert b"BOOK_ID" in SURFACE.read_bytes()
    assert [
        path for path, content in tree().items() if str(config.parent).encode() in content
    ] == []


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("is_kept", [True, False])
def test_a_checkout_with_other_line_ends_is_in_sync(tmp_path: Path, *, is_kept: bool) -> None:
    write(broken())
    run("generate")
    attributes = Path("out/.gitattributes")
    if not is_kept:
        attributes.unlink()

    def git(*words: str) -> None:
        names = ("-c", "user.name=T", "-c", "user.email=t@example.com")
        subprocess.run(["git", *names, *words], check=True, capture_output=True)

    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "All")
    git("-c", "core.autocrlf=true", "clone", "-q", "--config", "core.autocrlf=true", ".", "copy")
    os.chdir(tmp_path / "copy")
    assert (b"\r\n" in LOG.read_bytes()) is not is_kept
    if not is_kept:
        attributes.write_bytes(b"")
    before = tree()
    for words in (("check",), ("check", "--quick")):
        found = run(*words).stdout.splitlines()
        assert found[:1] == ["out is in sync"] if is_kept else found[0].split()[1].endswith("utes")
        assert len(found) == (1 if is_kept else 3)
    assert tree() == before


@pytest.mark.usefixtures("home")
def test_a_changelog_with_other_line_ends_keeps_them() -> None:
    LOG.write_bytes(LOG.read_bytes().replace(b"\n", b"\r\n"))
    write(broken())
    run("generate")
    found = LOG.read_bytes()
    assert found.count(b"\r\n") == found.count(b"\n")
    assert run("check").exit_code == 0


@pytest.mark.usefixtures("home")
def test_check_shows_on_the_lines_of_the_document_what_waits_to_be_generated() -> None:
    write(broken())
    found = run("check", "--diagnostics", "github").stdout.splitlines()
    shown = [each for each in found if each.startswith("::warning file=openapi.yaml,line=")]
    assert len(shown) == 2
    assert "title=SP741 FIELD_REMOVED::`Book.pages` is gone%0ANot generated yet: " in shown[0]
    run("generate")
    document = broken()
    del document["components"]["schemas"]["Book"]["properties"]["price"]
    write(document)
    found = run("check", "--diagnostics", "github").stdout.splitlines()
    (one,) = (each for each in found if each.startswith("::warning file=openapi.yaml,line="))
    assert "`Book.price` is gone" in one


@pytest.mark.usefixtures("home")
def test_a_comment_fails_no_check() -> None:
    text = Path("openapi.yaml").read_text("utf-8")
    Path("openapi.yaml").write_text(f"# Words\n{text}", "utf-8")
    result = run("check")
    assert result.exit_code == 0
    assert "no byte of the client differs: nothing has to be done" in result.stderr


@pytest.mark.usefixtures("home")
def test_an_operation_with_another_id_is_known_by_its_method() -> None:
    said = {
        "resources": {"library": {"methods": {"all_books": "listBooks"}}},
        "replay": {"listBooks": "safe"},
        "shortcuts": {"every_book": {"operation": "listBooks", "arguments": {"genre": "novel"}}},
    }
    write(shop(), **said)
    assert run("generate").exit_code == 0
    document = shop()
    document["paths"]["/books"]["get"]["operationId"] = "fetchEveryVolume"
    write(document, **said)
    hint = "It was GET /books, whose operationId is 'fetchEveryVolume' now."
    assert run("generate").stderr.count(hint) == 3


@pytest.mark.usefixtures("home")
def test_a_type_under_another_name_is_offered_a_pin_that_works() -> None:
    before = tree()
    text = yaml.safe_dump(shop(), sort_keys=False).replace("schemas/Author", "schemas/Writer")
    document = yaml.safe_load(text.replace("    Author:\n", "    Writer:\n"))
    write(document)
    result = run("generate")
    assert "  source: `types.Author` is now `types.Writer`\n" in result.stdout
    found = re.search(r"or keep the name: `names: (\{.*?\})`", LOG.read_text("utf-8"))
    assert found is not None
    write(document, names=yaml.safe_load(found[1]))
    result = run("generate")
    assert "users" not in result.stdout
    assert "SP406" not in run("generate").stderr
    assert tree().keys() == before.keys()
    assert LOG.read_bytes() == before["CHANGELOG.md"]
