"""A client carries what it uses of the runtime, and all of that."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from specpress.cli import main
from specpress.diagnostics import Diagnostics
from specpress.emit.runtime import carried
from specpress.emit.templates import load_templates

if TYPE_CHECKING:
    from collections.abc import Mapping

CASES = Path(__file__).parents[2] / "cases"
RUNTIME = load_templates(None, Diagnostics()).runtime
FORMS = {"request/forms.py"}
FILES = {"request/binary.py"}
MULTIPART = {"request/multipart.py", *FILES}
TEXT = {"request/text.py"}
STREAMS = {"response/streams.py", "response/streamed.py", "helpers/streamed_resource.py"}
FETCHED = {"auth/fetched.py", "auth/oauth.py", "auth/tokens.py"}
PROVIDED = {"auth/provided.py"}
USUAL_ERRORS = {"response/usual_errors.py"}
PAGES = {"helpers/pagination.py", "helpers/walk.py", "helpers/paged_resource.py"}
WAITING = {"helpers/waiting.py", "helpers/waiting_resource.py"}
RECIPES = {"helpers/recipes.py", "helpers/recipe_resource.py"}
DOWNLOADS = {
    *("helpers/download.py", "helpers/downloads.py", "helpers/files.py"),
    *("helpers/parts.py", "helpers/source.py", "helpers/transfer.py"),
    "helpers/downloading_resource.py",
}
OPTIONAL = (
    FORMS
    | MULTIPART
    | TEXT
    | STREAMS
    | FETCHED
    | PROVIDED
    | PAGES
    | WAITING
    | RECIPES
    | DOWNLOADS
    | USUAL_ERRORS
)


def of(package: Mapping[str, str], runtime: Mapping[str, str]) -> set[str]:
    return set(carried(package, runtime))


@pytest.mark.parametrize(
    ("case", "wanted"),
    [
        ("all_of", USUAL_ERRORS),
        ("security", USUAL_ERRORS),
        ("security_kinds", PROVIDED | FETCHED | USUAL_ERRORS),
        ("streams", STREAMS | USUAL_ERRORS),
        ("bodies", FORMS | MULTIPART | TEXT | USUAL_ERRORS),
        ("recipes", RECIPES | USUAL_ERRORS),
    ],
)
def test_a_client_carries_what_it_uses(case: str, wanted: set[str], tmp_path: Path) -> None:
    name = f"carrying_{case}"
    command = ["generate", str(CASES / case / "openapi.yaml"), "--out", str(tmp_path)]
    config = CASES / case / "specpress.yaml"
    command += ["--config", str(config)] if config.exists() else []
    result = CliRunner().invoke(main, [*command, "--package", name])
    assert result.exit_code == 0, result.output
    root = tmp_path / "src" / name / "_runtime"
    found = {path.relative_to(root).as_posix() for path in root.rglob("*.py")}
    assert found & OPTIONAL == wanted
    sys.path.insert(0, str(tmp_path / "src"))
    try:  # it holds all that it imports, also what is imported later
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            importlib.import_module(module.name)
    finally:
        sys.path.remove(str(tmp_path / "src"))


def test_the_product_has_no_streams_forms_or_tokens() -> None:
    root = Path(__file__).parents[3] / "generated/src/realtimekit_recordings/_runtime"
    found = {path.relative_to(root).as_posix() for path in root.rglob("*.py")}
    assert found & OPTIONAL == PAGES | WAITING | RECIPES | DOWNLOADS


@given(st.dictionaries(st.sampled_from("abcdef"), st.sets(st.sampled_from("abcdef"))), st.data())
def test_it_is_all_that_can_be_reached(graph: dict[str, set[str]], data: st.DataObject) -> None:
    runtime = dict.fromkeys((f"{each}/__init__.py" for each in "abcdef"), "")
    for each in "abcdef":
        imports = (f"from ..{other} import it\n" for other in sorted(graph.get(each, ())))
        runtime[f"{each}/it.py"] = "".join(imports)
    runtime["__init__.py"] = ""
    roots = data.draw(st.sets(st.sampled_from("abcdef"), min_size=1))
    package = {"x/y.py": "".join(f"    from .._runtime.{each}.it import X\n" for each in roots)}
    reached: set[str] = set()
    todo = [*roots]
    while todo:
        if (each := todo.pop()) not in reached:
            reached.add(each)
            todo += graph.get(each, ())
    expected = {f"{each}/{name}" for each in reached for name in ("it.py", "__init__.py")}
    assert of(package, runtime) == expected | {"__init__.py"}


def test_a_text_of_the_document_is_no_import() -> None:
    told = "from ._runtime.gone import X"
    text = f'"""It.\n\n{told}\n"""\n\n__all__ = []\n\nclass A:\n    """B.\n\n    {told}\n    """\n'
    assert of({"types/a.py": text}, RUNTIME) == set()


@pytest.mark.parametrize("gone", ["request/body.py", "request/fast_path.py"])
def test_templates_without_a_module_cannot_be_used(gone: str, tmp_path: Path) -> None:
    templates = load_templates(None, Diagnostics())
    for path, text in templates.files.items():
        if path != f"runtime/{gone}":
            (tmp_path / "templates" / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "templates" / path).write_text(text, encoding="utf-8")
    command = ["generate", str(CASES / "bodies" / "openapi.yaml"), "--out", str(tmp_path / "out")]
    result = CliRunner().invoke(main, [*command, "--templates", str(tmp_path / "templates")])
    assert result.exit_code == 1
    assert "error SP623" in result.output
    assert not (tmp_path / "out").exists()


def test_what_no_client_imports_is_in_no_client(tmp_path: Path) -> None:
    templates = load_templates(None, Diagnostics())
    for path, text in {**templates.files, "runtime/request/unused.py": "import this\n"}.items():
        (tmp_path / "templates" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "templates" / path).write_text(text, encoding="utf-8")
    command = ["generate", str(CASES / "bodies" / "openapi.yaml"), "--out", str(tmp_path / "out")]
    result = CliRunner().invoke(main, [*command, "--templates", str(tmp_path / "templates")])
    assert result.exit_code == 0, result.output
    assert not [*tmp_path.glob("out/**/unused.py")]
    lock = (tmp_path / "out" / "specpress.lock.json").read_text("utf-8")
    assert "_runtime/request/body.py" in lock
    assert "unused" not in lock
