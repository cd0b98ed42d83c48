"""No package is written in which an import leads nowhere."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from specpress.cli import main
from specpress.diagnostics import Diagnostics, Stopped
from specpress.emit.judging import imports
from specpress.emit.judging.judge import judge
from specpress.emit.page import Kind, Rendered
from specpress.emit.templates import own_directory
from unit.emit.views.views_helpers import make, runtime_files

if TYPE_CHECKING:
    from pathlib import Path

LAZY = """
from typing import TYPE_CHECKING
from ._runtime.lazy import exports
if TYPE_CHECKING:
    from ._version import VERSION as VERSION
__getattr__, __dir__ = exports({"VERSION": "_version"})
"""


def unresolved(generated: dict[str, str], copied: dict[str, str]) -> list[str]:
    """What is said of the imports of modules in a package ``p``."""
    diagnostics = Diagnostics()
    modules = [Rendered(f"p/{path}", text, Kind.PACKAGE) for path, text in generated.items()]
    try:
        judge(modules, diagnostics, {f"p/{path}": text for path, text in copied.items()})
    except Stopped:
        assert {each.code.id for each in diagnostics} == {"SP623"}
    return [each.message for each in diagnostics]


RUNTIME = {"_runtime/__init__.py": "", "_runtime/lazy.py": "def exports(*_): ..."}
VERSION = {"_version.py": "VERSION = '1'"}


@pytest.mark.parametrize(
    ("statement", "missing"),
    [
        ("from ._version import VERSION", ""),
        ("from . import VERSION", ""),
        ("from . import _version", ""),
        ("from ._runtime import lazy", ""),
        ("from ._runtime.lazy import exports", ""),
        ("from . import other", "other: p/__init__.py does not define it"),
        ("from ._version import other", "other: p/_version.py does not define it"),
        ("from ._version.deep import VERSION", "._version.deep: no such module is written"),
        ("from ._runtime.gone import exports", "._runtime.gone: no such module is written"),
        ("from ._runtime import gone", "gone: p/_runtime/__init__.py does not define it"),
        ("from .. import outside", "..: no such module is written"),
        ("from ....far import outside", "....far: no such module is written"),
    ],
)
@pytest.mark.parametrize("only_for_checkers", [False, True])
def test_an_import_needs_its_module_and_its_name(
    statement: str, missing: str, only_for_checkers: bool
) -> None:
    if only_for_checkers:
        text = f"from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    {statement}"
    else:
        text = f"\n\n{statement}"
    found = unresolved({"__init__.py": LAZY, **VERSION, "a.py": text}, RUNTIME)
    assert found == ([f"p/a.py:3: cannot import {missing}"] if missing else [])


def test_what_only_type_checkers_see_cannot_be_imported_by_others() -> None:
    hidden = (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ._version import VERSION"
    )
    modules = {**VERSION, "a.py": hidden, "b.py": "from .a import VERSION"}
    assert unresolved(modules, {}) == ["p/b.py:1: cannot import VERSION: p/a.py does not define it"]


@pytest.mark.parametrize(
    ("taker", "is_fine"),
    [
        ("from .holder import {}", False),
        ("if TYPE_CHECKING:\n    from .holder import {}", True),
        ("def f():\n    from .holder import {}", False),
    ],
)
@pytest.mark.parametrize(
    ("holder", "name"),
    [
        ("if TYPE_CHECKING:\n    Hidden = int", "Hidden"),
        ("if TYPE_CHECKING:\n    class Hidden: ...", "Hidden"),
        ("if TYPE_CHECKING:\n    from .other import Hidden", "Hidden"),
        ("if TYPE_CHECKING:\n\n    Hidden = int\nelse:\n    Shown = int", "Hidden"),
    ],
)
def test_copied_modules_have_for_others_what_is_bound_when_they_run(
    holder: str, name: str, taker: str, is_fine: bool
) -> None:
    typing = "from typing import TYPE_CHECKING\n"
    runtime = {
        **RUNTIME,
        "_runtime/holder.py": f"{typing}{holder}\n",
        "_runtime/other.py": "Hidden = Shown = int",
        "_runtime/taker.py": f"{typing}a = 1\n{taker.format(name)}",
    }
    found = unresolved({"a.py": "from ._runtime.taker import a"}, runtime)
    assert bool(found) is not is_fine


@pytest.mark.parametrize(
    "text",
    [
        "from .gone import a",
        "def f():\n    from .gone import a",
        "class A:\n    def f(self):\n        if self:\n            from .gone import a",
        "try:\n    from .gone import a\nexcept ImportError:\n    a = None",
        "if x:\n    pass\nelse:\n    from .gone import a",
    ],
)
def test_copied_modules_are_followed_as_far_as_they_are_reached(text: str) -> None:
    runtime = {
        **RUNTIME,
        "_runtime/first.py": "from .second import a",
        "_runtime/second.py": f"a = 1\n{text}",
        "_runtime/unused.py": "from .gone import a",
    }
    (found,) = unresolved({"a.py": "from ._runtime.first import a"}, runtime)
    assert found.startswith("p/_runtime/second.py:")
    assert found.endswith(": cannot import .gone: no such module is written")


def test_a_copied_module_that_is_no_python_is_no_traceback() -> None:
    runtime = {**RUNTIME, "_runtime/first.py": "x = (\n", "_runtime/second.py": "x = 1\0"}
    text = "from ._runtime.first import y\nfrom ._runtime.second import y"
    found = unresolved({"a.py": text}, runtime)
    assert [each.partition(": cannot import ")[0] for each in found] == [
        "p/_runtime/first.py:1",
        "p/_runtime/second.py:1",
    ]


@pytest.mark.parametrize("module", ["lazy.py", "options.py", "exceptions.py"])
@pytest.mark.parametrize("loss", ["module", "names"])
def test_incomplete_templates_write_nothing(module: str, loss: str, tmp_path: Path) -> None:
    templates = shutil.copytree(own_directory(), tmp_path / "templates")
    if loss == "module":
        (templates / "runtime" / module).unlink()
    else:
        (templates / "runtime" / module).write_text("", "utf-8")
    document = tmp_path / "api.yaml"
    document.write_text(
        "openapi: 3.1.0\ninfo: {title: Zoo, version: '1'}\nservers: [{url: https://zoo.example}]\n"
        "paths: {/pets: {get: {responses: {'204': {description: Done.}}}}}\n",
        "utf-8",
    )
    options = ["--out", str(tmp_path / "out"), "--templates", str(templates)]
    result = CliRunner().invoke(main, ["generate", str(document), *options])
    assert result.exit_code == 1
    assert "error SP623" in result.output
    assert "cannot import" in result.output
    assert not (tmp_path / "out").exists()


def test_our_own_templates_are_only_skimmed(monkeypatch: pytest.MonkeyPatch) -> None:
    made = make("paths: {/pets: {get: {responses: {'204': {description: Done.}}}}}")
    modules = [
        Rendered(path, text, Kind.PACKAGE)
        for path, text in made.files.items()
        if path.endswith("/__init__.py")
    ]
    everything = {**made.files, **runtime_files(made.settings.package.name)}
    monkeypatch.setattr(imports, "parsed", lambda *_: 1 / 0)
    judge(modules, Diagnostics(), everything)
