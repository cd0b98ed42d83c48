"""Every folder of tests/cases: a document goes in, a tree and diagnostics come out as recorded."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest
from click.testing import CliRunner

from specpress.cli import main

CASES = Path(__file__).parent / "cases"
CONFIG = "specpress.yaml"
NAMES = sorted(path.parent.name for path in CASES.glob("*/openapi.yaml"))
ABOUT_THE_DOCUMENT = ("types", "resources", "_requests")
"""The rest of a package is the same for every document, or is read by other tests."""


def press(name: str, out: Path) -> str:
    """Generates the case into ``out`` and returns all diagnostics as a user sees a few of them."""
    folder = out.parent / "case"
    recorded = shutil.ignore_patterns("expected", "diagnostics.txt")
    shutil.copytree(CASES / name, folder, ignore=recorded)
    arguments = ["generate", str(folder / "openapi.yaml"), "--out", str(out)]
    if (folder / CONFIG).exists():
        arguments += ["--config", str(folder / CONFIG)]
    with patch("specpress.report.FEW", 1000):
        result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == 0, result.output
    return result.stderr.replace(f"{folder}/", "").replace(str(out), "OUT")


def relevant_files(out: Path) -> dict[str, str]:
    """The generated modules about the document, by path below the package."""
    (package,) = (path.parent for path in out.glob("src/*/py.typed"))
    files = {}
    for folder in ABOUT_THE_DOCUMENT:
        for path in sorted((package / folder).rglob("*.py")):
            files[path.relative_to(package).as_posix()] = path.read_text(encoding="utf-8")
    return files


@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    diagnostics = press(name, tmp_path / "out")
    files = relevant_files(tmp_path / "out")
    recorded = CASES / name / "expected"
    report = CASES / name / "diagnostics.txt"
    if request.config.getoption("--update-cases"):
        update(recorded, files, report, diagnostics)
    expected = {
        path.relative_to(recorded).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(recorded.rglob("*.py"))
    }
    assert files == expected
    assert diagnostics == report.read_text(encoding="utf-8")


def update(recorded: Path, files: dict[str, str], report: Path, diagnostics: str) -> None:
    shutil.rmtree(recorded, ignore_errors=True)
    for name, text in files.items():
        path = recorded / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    report.write_text(diagnostics, encoding="utf-8")


def test_every_case_imports_and_type_checks(tmp_path: Path) -> None:
    """What comes of every case imports as a whole and is clean under mypy --strict, in one run."""
    sources = []
    for name in NAMES:
        folder = tmp_path / name
        folder.mkdir()
        press(name, folder / "out")
        (package,) = (path.parent for path in (folder / "out").glob("src/*/py.typed"))
        assert package.name.isidentifier()
        unique = tmp_path / "all" / f"case_{name}"
        shutil.copytree(package, unique)
        sources.append(unique)
    walk = (
        "import importlib, pkgutil, sys\n"
        "for name in sys.argv[1:]:\n"
        "    package = importlib.import_module(name)\n"
        "    for module in pkgutil.walk_packages(package.__path__, name + '.'):\n"
        "        importlib.import_module(module.name)\n"
    )
    imported = subprocess.run(
        [sys.executable, "-c", walk, *(source.name for source in sources)],
        cwd=tmp_path / "all",
        capture_output=True,
        text=True,
        check=False,
    )
    assert imported.returncode == 0, imported.stderr
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "mypy"), *sources],
        cwd=tmp_path / "all",
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
