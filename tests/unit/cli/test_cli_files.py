"""Documents of many files from outside: options, diagnostics, the lock, what `check` says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from specpress.cli import main
from unit.document.document_files import getting
from unit.document.files.test_remote import serving

if TYPE_CHECKING:
    from collections.abc import Callable

PET = "type: object\nproperties:\n  name: {type: string}\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a document of three files."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "spec/openapi.yaml", getting("{$ref: schemas/pet.yaml}"))
    write(tmp_path / "spec/schemas/pet.yaml", f"{PET}  tag: {{$ref: tag.yaml}}\n")
    write(tmp_path / "spec/schemas/tag.yaml", "type: object\nproperties: {label: {type: string}}\n")
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def generate(*arguments: str, document: str = "spec/openapi.yaml") -> Result:
    return run("generate", document, "--out", "out", *arguments)


def check(*arguments: str) -> Result:
    return run("check", "spec/openapi.yaml", "--out", "out", *arguments)


def inputs() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path("out/specpress.lock.json").read_text())["inputs"]
    return found


def test_the_lock_knows_every_file_and_check_names_what_changed(home: Path) -> None:
    assert generate().exit_code == 0
    files = inputs()["files"]
    assert list(files) == ["schemas/pet.yaml", "schemas/tag.yaml"]
    assert all(digest.startswith("sha256:") for digest in files.values())
    assert check().output == "out is in sync\n"
    write(home / "spec/schemas/tag.yaml", "type: object\nproperties: {text: {type: string}}\n")
    changed = check()
    assert changed.exit_code == 1
    assert "(schemas/tag.yaml changed)" in changed.output
    assert "document changed" not in changed.output
    write(home / "spec/schemas/pet.yaml", PET)
    assert "(schemas/pet.yaml changed, schemas/tag.yaml changed)" in check().output
    assert generate().exit_code == 0
    assert check().exit_code == 0


def test_of_many_changed_files_a_few_are_named(home: Path) -> None:
    refs = ", ".join(f"p{n}: {{$ref: {n}.yaml}}" for n in range(6))
    write(home / "spec/openapi.yaml", getting(f"{{properties: {{{refs}}}}}"))
    for n in range(6):
        write(home / f"spec/{n}.yaml", "type: string\n")
    generate()
    for n in range(6):
        write(home / f"spec/{n}.yaml", "type: integer\n")
    reason = "(0.yaml changed, 1.yaml changed, 2.yaml changed, 3 more files changed)"
    assert reason in check().output


def test_a_document_of_one_file_has_a_lock_without_others(home: Path) -> None:
    write(home / "spec/openapi.yaml", getting("{type: string}"))
    generate()
    assert set(inputs()) == {"document", "overlays", "config", "templates"}


def test_where_the_document_lies_and_where_it_is_read_from_change_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def press(document: str, out: Path) -> dict[str, bytes]:
        assert run("generate", document, "--out", str(out)).exit_code == 0
        files = [path for path in out.rglob("*") if path.is_file()]
        return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}

    first = press("spec/openapi.yaml", home / "a")
    second = press(str(home / "spec/openapi.yaml"), home / "b")
    monkeypatch.chdir(home / "spec/schemas")
    third = press("../openapi.yaml", home / "c")
    (home / "link").symlink_to("spec")
    fourth = press(str(home / "link/openapi.yaml"), home / "d")
    assert first == second == third == fourth


@pytest.mark.parametrize(
    ("form", "reads"),
    [
        ("json", lambda text: json.loads(text)["diagnostics"][0]),
        ("github", lambda text: text.splitlines()[0]),
    ],
)
def test_every_form_names_the_file_with_the_problem(
    home: Path, form: str, reads: Callable[[str], Any]
) -> None:
    write(home / "spec/schemas/tag.yaml", "properties:\n  label: {type: str}\n")
    found = reads(generate("--diagnostics", form).stderr)
    if form == "json":
        keys = ("code", "file", "line", "column", "end_column", "pointer")
        assert [found[key] for key in keys] == [
            *("SP214", "spec/schemas/tag.yaml", 2, 11, 15),
            "#/components/schemas/tag/properties/label/type",
        ]
    else:
        assert found.startswith("::warning file=spec/schemas/tag.yaml,line=2,col=11,endColumn=15,")


def test_the_line_and_the_caret_are_those_of_the_other_file(home: Path) -> None:
    write(home / "spec/schemas/tag.yaml", "properties:\n  label: {$ref: ../../secret.yaml}\n")
    result = generate("--strict")
    assert result.exit_code == 1
    assert not (home / "out").exists()
    assert result.stderr.startswith(
        "spec/schemas/tag.yaml:2:11: error SP251: ../../secret.yaml leads out of the document's "
        "folder and is not read\n"
        "  2 |   label: {$ref: ../../secret.yaml}\n"
        "    |           ^^^^\n"
    )


def test_the_root_folder_is_an_option_or_a_setting(home: Path) -> None:
    write(home / "spec/openapi.yaml", getting("{$ref: ../common/pet.yaml}"))
    write(home / "common/pet.yaml", "properties:\n  name: {type: str}\n")
    assert "SP251" in generate().stderr
    by_option = generate("--root", ".")
    assert "SP251" not in by_option.stderr
    assert by_option.stderr.startswith("common/pet.yaml:2:10: warning SP214")
    assert list(inputs()["files"]) == ["common/pet.yaml"]
    config = "specpress: 1\ndocument: openapi.yaml\noutput: ../out\nroot: ..\n"
    write(home / "spec/specpress.yaml", config)
    assert "is in sync" not in check("--root", ".", "--package", "x").output
    assert run("generate").exit_code == 0
    assert run("check").output.endswith("out is in sync\n")
    outside = generate("--root", "common")
    assert outside.exit_code == 2
    assert "spec/openapi.yaml does not lie in the root common" in outside.stderr


def test_a_url_as_the_document_is_wrong_usage(home: Path) -> None:
    result = generate(document="https://example.com/openapi.yaml")
    assert result.exit_code == 2
    assert "download it first" in result.stderr
    config = "specpress: 1\ndocument: https://example.com/a.yaml\n"
    write(home / "spec/specpress.yaml", config)
    result = run("check", "--config", "spec/specpress.yaml", "--out", "out")
    assert result.exit_code == 1
    assert "download it first" in result.stderr


def test_a_host_is_allowed_by_option_or_config(home: Path) -> None:
    answers = {"/tag.yaml": (200, {}, b"type: object\nproperties: {remote: {type: string}}\n")}
    with serving(answers) as server:
        ref = f"{server.url}/tag.yaml"
        write(home / "spec/schemas/pet.yaml", f"{PET}  tag: {{$ref: '{ref}'}}\n")
        refused = generate()
        assert "error SP255" in refused.stderr
        assert not server.asked
        host = f"127.0.0.1:{server.port}"
        assert generate("--allow-host", host).exit_code == 0
        assert inputs()["files"][ref].startswith("sha256:")
        assert check("--allow-host", host).exit_code == 0
        config = f"specpress: 1\ndocument: openapi.yaml\nremote: {{hosts: ['{host}']}}\n"
        write(home / "spec/specpress.yaml", config)
        by_config = ("--config", "spec/specpress.yaml", "--out", "out")
        assert "specpress.yaml" not in run("generate", *by_config).stderr
        assert run("check", *by_config).exit_code == 0
        answers["/tag.yaml"] = (200, {}, b"type: object\nproperties: {far: {type: string}}\n")
        changed = run("check", *by_config)
        assert f"({ref} changed)" in changed.output
        assert changed.exit_code == 1
    before = Path("out/specpress.lock.json").read_bytes()
    for command in ("generate", "check"):
        offline = run(command, *by_config)
        assert offline.exit_code == 1
        assert "error SP256" in offline.stderr
        assert not offline.stdout
    assert Path("out/specpress.lock.json").read_bytes() == before


def test_what_to_do_about_a_difference_names_the_allowed_hosts() -> None:
    result = check("--allow-host", "example.com")
    assert "generate --out out --allow-host example.com spec/openapi.yaml" in result.output


@pytest.mark.parametrize("host", ["", "https://example.com/path", "user@example.com", "*"])
def test_what_is_no_host_is_wrong_usage(home: Path, host: str) -> None:
    result = generate("--allow-host", host)
    assert result.exit_code == 2
    assert "is no host" in result.stderr
    text = f"specpress: 1\ndocument: openapi.yaml\nremote:\n  hosts:\n    - '{host}'\n"
    write(home / "spec/specpress.yaml", text)
    result = run("generate", "--config", "spec/specpress.yaml", "--out", "out")
    assert result.exit_code == 1
    assert result.stderr.startswith("spec/specpress.yaml:5:7: error SP505")


def test_a_selection_needs_no_more_than_its_files(home: Path) -> None:
    text = getting("{$ref: schemas/pet.yaml}") + "  /y: {$ref: gone.yaml}\n"
    write(home / "spec/openapi.yaml", text)
    result = generate("--include-path", "/x")
    assert result.exit_code == 0
    assert any("class Pet(" in path.read_text() for path in (home / "out").rglob("*.py"))


def test_operations_behind_references_count(home: Path) -> None:
    item = (
        "get: {responses: {'200': {$ref: gone.yaml}}}\nput: {responses: {'204': {description: D}}}"
    )
    write(home / "spec/items.yaml", f"one:\n  {item.replace(chr(10), chr(10) + '  ')}\n")
    text = getting("{type: string}") + "  /y: {$ref: items.yaml#/one}\n"
    text += "  /z: {$ref: '#/components/pathItems/z'}\n  /w: {get: {$ref: gone.yaml}}\n"
    text += "components: {pathItems: {z: {get: {responses: {'200': {$ref: gone.yaml}}}}}}\n"
    write(home / "spec/openapi.yaml", text)
    assert "; 3 of 5 operations left out" in generate().stderr


def test_the_network_is_not_even_imported_for_documents_on_disk() -> None:
    script = (
        "import sys\nfrom specpress.cli import main\n"
        "main.main(['generate', 'spec/openapi.yaml', '--out', 'out'], standalone_mode=False)\n"
        "print(sorted({'ssl', 'http.client', 'urllib.request'} & set(sys.modules)))\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
