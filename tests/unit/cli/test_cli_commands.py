"""The commands from outside: exit codes, what is written, what is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from specpress import __version__
from specpress.catalogue import all_codes
from specpress.cli import main

GOOD = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
  /shops:
    get:
      operationId: listShops
      tags: [shops]
      parameters: [{name: town, in: query, schema: {type: string}}]
      responses:
        "200":
          description: All shops.
          content:
            application/json:
              schema: {type: object, title: Shop, properties: {town: {type: string}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"""
BROKEN_REF = GOOD.replace("#/components/schemas/Pet", "#/components/schemas/Pat")
REPOSITORY = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory with a good document."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(GOOD)
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def generated(out: str = "out") -> dict[str, str]:
    root = Path(out)
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in root.rglob("*")
        if path.is_file()
    }


def stamp(path: Path) -> tuple[int, int, int]:
    """Changes whenever a file or directory is replaced or written to."""
    status = path.stat()
    return status.st_ino, status.st_mtime_ns, status.st_ctime_ns


def test_a_document_and_an_output_are_enough() -> None:
    result = run("generate", "api.yaml", "--out", "out")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "src/pets/_client.py" in generated()
    assert result.stdout.startswith("out: ")


def test_generating_again_changes_nothing() -> None:
    run("generate", "api.yaml", "--out", "out")
    before = {path: stamp(path) for path in Path("out").rglob("*")}
    result = run("generate", "api.yaml", "--out", "out")
    assert ": 0 written, 0 deleted, " in result.stdout
    assert {path: stamp(path) for path in Path("out").rglob("*")} == before


def test_a_description_that_looks_like_a_field_is_none(here: Path) -> None:
    said = "Pets.\\n\\nname: `x y`.\\n\\ntown: (\\n"
    wordy = GOOD.replace(
        "{name: {type: string}}", f'{{name: {{type: string, description: "{said}"}}}}'
    )
    (here / "api.yaml").write_text(wordy)
    assert run("generate", "api.yaml", "--out", "out").exit_code == 0


def test_names_from_the_command_line() -> None:
    run("generate", "api.yaml", "--out", "out", "--package", "zoo", "--dist", "the-zoo")
    assert "src/zoo/_client.py" in generated()
    assert 'name = "the-zoo"' in generated()["pyproject.toml"]


def test_a_selection_leaves_the_rest_out() -> None:
    run("generate", "api.yaml", "--out", "out", "--include-tag", "shops")
    text = "".join(generated().values())
    assert "listShops" in text or "list_shops" in text
    assert "list_pets" not in text


def test_errors_cost_the_operation_and_strict_makes_them_fatal() -> None:
    Path("api.yaml").write_text(BROKEN_REF)
    result = run("generate", "api.yaml", "--out", "out")
    assert result.exit_code == 0
    assert "api.yaml:14:45: error SP" in result.stderr
    assert "error, " in result.stderr or "error; " in result.stderr or "errors" in result.stderr
    assert "1 of 2 operations left out" in result.stderr
    assert "list_pets" not in "".join(generated().values())

    result = run("generate", "api.yaml", "--out", "strict", "--strict")
    assert result.exit_code == 1
    assert result.stderr.endswith("nothing written: errors are not accepted (strict)\n")
    assert not Path("strict").exists()


@pytest.mark.parametrize(
    "text",
    [
        "openapi: [",
        'a: 1\na: 2\nopenapi: "3.1.0"\n',
        'openapi: "9.9"\n',
        "",
        "- 1\n",
        "a: &a [1,1]\nb: &b [*a,*a]\n" + "".join(f"c{n}: &c{n} [*b,*b]\n" for n in range(3)),
    ],
    ids=["syntax", "duplicate", "version", "empty", "list", "no-openapi"],
)
def test_a_document_that_cannot_be_used(text: str) -> None:
    Path("api.yaml").write_text(text)
    result = run("generate", "api.yaml", "--out", "out")
    assert result.exit_code == 1
    assert result.stderr.startswith("api.yaml:")
    assert "  hint: " in result.stderr
    assert not Path("out").exists()


def test_a_missing_document() -> None:
    result = run("generate", "nowhere.yaml", "--out", "out")
    assert result.exit_code == 1
    assert result.stderr.startswith("nowhere.yaml:1:1: error SP")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["generate"], "no document given, and there is no specpress.yaml or spec/specpress.yaml"),
        (["generate", "api.yaml"], "no output: give --out"),
        (["generate", "api.yaml", "--out", "o", "--package", "a-b"], "not a public Python name"),
        (["generate", "api.yaml", "--out", "o", "--package", "class"], "a Python keyword"),
        (["generate", "api.yaml", "--out", "o", "--dist", "../x"], "a distribution can have"),
        (["generate", "api.yaml", "--nonsense"], "No such option"),
        (["explain", "SP999"], "there is no diagnostic 'SP999'"),
        (["nonsense"], "No such command"),
    ],
)
def test_wrong_usage_is_exit_2(arguments: list[str], message: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_the_config_is_found_and_its_problems_are_located() -> None:
    Path("spec").mkdir()
    Path("spec/specpress.yaml").write_text(
        "specpress: 1\ndocument: ../api.yaml\noutput: ../client\npackage: {name: zoo}\n"
    )
    assert run("generate").exit_code == 0
    assert "src/zoo/_client.py" in generated("client")
    assert run("check").stdout == "client is in sync\n"

    Path("spec/specpress.yaml").write_text("specpress: 1\ndocumnet: ../api.yaml\n")
    result = run("generate")
    assert result.exit_code == 1
    assert result.stderr.startswith("spec/specpress.yaml:2:1: error SP5")


ZOO = "specpress: 1\npackage: {name: zoo}\n"


@pytest.mark.parametrize("place", ["specpress.yaml", "docs/specpress.yaml"])
@pytest.mark.parametrize("about", ["", "document: {}\n"])
def test_a_config_beside_the_document_is_used_and_named(place: str, about: str) -> None:
    Path("docs").mkdir()
    Path("api.yaml").rename("docs/api.yaml")
    own = "api.yaml" if place.startswith("docs") else "docs/api.yaml"
    Path(place).write_text(ZOO + about.format(own))
    result = run("generate", "docs/api.yaml", "--out", "out")
    assert result.exit_code == 0
    assert f"with {place}, which lies beside" in result.stderr
    assert "src/zoo/_client.py" in generated("out")
    assert run("check", "docs/api.yaml", "--out", "out").exit_code == 0
    run("generate", "docs/api.yaml", "--out", "bare", "--no-config")
    assert "src/zoo/_client.py" not in generated("bare")
    result = run("check", "docs/api.yaml", "--out", "bare", "--no-config", "--strict")
    assert result.exit_code == 0
    result = run("generate", "docs/api.yaml", "--out", "out", "--diagnostics", "json")
    assert json.loads(result.stderr)["diagnostics"] == []


def test_a_config_may_call_operations_as_the_client_does() -> None:
    document = GOOD.replace("listPets", "list_pets_pets_get")
    Path("api.yaml").write_text(document)
    run("generate", "api.yaml", "--out", "out")
    assert "def list_pets(" in generated("out")["src/pets/resources/pets.py"]
    assert 'replay="safe"' in generated("out")["src/pets/resources/pets.py"]
    Path("config.yaml").write_text("specpress: 1\nreplay: {pets.list_pets: never}\n")
    for out in ("out", "fresh"):
        result = run("generate", "api.yaml", "--config", "config.yaml", "--out", out)
        assert result.exit_code == 0, result.stderr
        assert 'replay="safe"' not in generated(out)["src/pets/resources/pets.py"]
        assert "SP510" not in result.stderr
    Path("config.yaml").write_text("specpress: 1\nreplay: {pets.list_pet: never}\n")
    result = run("generate", "api.yaml", "--config", "config.yaml", "--out", "new")
    assert "hint: Did you mean 'pets.list_pets'?" in result.stderr


def test_a_config_of_another_document_is_named_and_not_used() -> None:
    Path("specpress.yaml").write_text(f"{ZOO}document: other.yaml\n")
    result = run("generate", "api.yaml", "--out", "out")
    assert "specpress.yaml is about other.yaml and is not used" in result.stderr
    assert "src/zoo/_client.py" not in generated("out")


def test_a_broken_config_beside_the_document_is_an_error() -> None:
    Path("specpress.yaml").write_text("specpress: 1\npackage: [\n")
    result = run("generate", "api.yaml", "--out", "out")
    assert result.exit_code == 1
    assert "specpress.yaml:" in result.stderr


def test_the_config_of_the_working_directory_comes_before_that_in_spec() -> None:
    Path("spec").mkdir()
    Path("spec/specpress.yaml").write_text("specpress: 1\ndocument: nowhere.yaml\n")
    Path("specpress.yaml").write_text(f"{ZOO}document: api.yaml\noutput: client\n")
    assert run("generate").exit_code == 0
    assert "src/zoo/_client.py" in generated("client")


def test_check_lists_what_differs_and_how_to_fix_it() -> None:
    arguments = ["api.yaml", "--out", "out", "--include-tag", "pets"]
    run("generate", *arguments)
    Path("out/README.md").write_text("mine")
    Path("out/src/pets/extra.py").write_text("")
    before = generated()
    result = run("check", *arguments)
    assert result.exit_code == 1
    assert result.stdout == (
        "changed  out/README.md (edited by hand)\n"
        "extra    out/src/pets/extra.py (not generated by specpress)\n"
        "\n"
        "to fix: specpress generate --out out --include-tag pets api.yaml"
        " && rm out/src/pets/extra.py\n"
    )
    assert generated() == before


def test_what_is_only_too_much_needs_no_new_generation() -> None:
    arguments = ["api.yaml", "--out", "out"]
    run("generate", *arguments)
    Path("out/src/pets/it's mine.py").write_text("")
    result = run("check", *arguments)
    assert result.stdout.endswith("\nto fix: rm 'out/src/pets/it'\"'\"'s mine.py'\n")


def test_check_speaks_json_and_github() -> None:
    run("generate", "api.yaml", "--out", "out")
    Path("out/README.md").unlink()
    result = run("check", "api.yaml", "--out", "out", "--diagnostics", "json")
    found = json.loads(result.stdout)
    assert found.pop("diagnostics") == []
    assert found.pop("summary")["errors"] == 0
    assert found == {
        "findings": [{"path": "README.md", "state": "missing", "reason": "deleted by hand"}],
        "fix": "specpress generate --out out api.yaml",
    }
    assert result.stderr == ""
    result = run("check", "api.yaml", "--out", "out", "--diagnostics", "github")
    assert "::error file=out/README.md::missing: deleted by hand\n" in result.stdout


def test_check_tells_changed_inputs_apart() -> None:
    run("generate", "api.yaml", "--out", "out")
    Path("api.yaml").write_text(GOOD.replace("All pets.", "Every pet."))
    assert "(document changed)" in run("check", "api.yaml", "--out", "out").stdout
    Path("api.yaml").write_text(GOOD)
    Path("o.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\n"
        "actions: [{target: $.info, update: {description: More.}}]\n"
    )
    result = run("check", "api.yaml", "--out", "out", "--overlay", "o.yaml")
    assert "(overlay changed)" in result.stdout
    result = run("check", "api.yaml", "--out", "out", "--dist", "other")
    assert "(config changed)" in result.stdout


def test_a_damaged_lock_stops_the_run() -> None:
    run("generate", "api.yaml", "--out", "out")
    before = generated()
    Path("out/specpress.lock.json").write_text('{\n<<<<<<< HEAD\n  "format": 1\n')
    result = run("generate", "api.yaml", "--out", "out")
    assert result.exit_code == 1
    assert result.stderr.startswith("out/specpress.lock.json:2:1: error SP631")
    assert {**generated(), "specpress.lock.json": before["specpress.lock.json"]} == before


def test_a_persons_files_are_not_overwritten() -> None:
    Path("out").mkdir()
    Path("out/README.md").write_text("mine")
    result = run("generate", "api.yaml", "--out", "out")
    assert result.exit_code == 1
    assert "SP644" in result.stderr
    assert generated() == {"README.md": "mine"}


def test_ir_is_json_on_stdout() -> None:
    result = run("ir", "api.yaml")
    assert result.exit_code == 0
    assert "GET /pets" in result.stdout
    json.loads(result.stdout)


def test_explain_knows_every_code_by_id_and_name() -> None:
    listed = run("explain").stdout.splitlines()
    codes = all_codes()
    assert len(listed) == len(codes) > 50
    assert len({code.id for code in codes}) == len(codes)
    for code in codes:
        assert code.message
        assert code.hint
        explained = run("explain", code.id.lower()).stdout
        assert code.explanation.strip() in explained
        assert explained in run("explain", code.name.lower().replace("_", "-")).stdout


def test_version() -> None:
    assert run("--version").stdout == f"specpress, version {__version__}\n"


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY / "generator"), **environment},
    )


def test_the_same_bytes_for_any_seed_locale_and_directory(here: Path) -> None:
    trees = []
    for number, (seed, locale) in enumerate([("1", "C"), ("2", "C.UTF-8")]):
        work = here / str(number)
        work.mkdir()
        code = f"import os; os.chdir({str(work)!r}); from specpress.cli import main; main()"
        arguments = ("generate", str(here / "api.yaml"), "--out", "out")
        done = start("-c", code, *arguments, PYTHONHASHSEED=seed, LC_ALL=locale)
        assert done.returncode == 0, done.stderr
        trees.append(generated(str(work / "out")))
    assert trees[0] == trees[1]


def test_a_bug_is_one_line_and_no_traceback() -> None:
    code = (
        "import specpress.cli as c\n"
        "c.recover = lambda *a: 1 / 0\n"
        "c.main(['generate', 'api.yaml', '--out', 'out'])"
    )
    done = start("-c", code)
    assert done.returncode == 1
    assert done.stderr.startswith(
        "internal error: ZeroDivisionError: division by zero (<string>:2)"
    )
    assert "Traceback" not in done.stderr
    assert "Traceback" in start("-c", code, SPECPRESS_DEBUG="1").stderr


def test_help_and_explanations_do_not_load_the_openapi_model() -> None:
    code = (
        "import sys; from specpress.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print([m for m in sys.modules if m in ('openapi_pydantic', 'jinja2', 'yaml')])"
    )
    assert start("-c", code, "generate", "--help").stdout.endswith("[]\n")


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m specpress explain | head -1"
    done = subprocess.run(
        ["sh", "-c", command],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY / "generator")},
    )
    assert done.stdout.startswith("SP101 ")
    assert done.stderr == ""
