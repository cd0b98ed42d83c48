"""The house: imports run one way, rooms stay small, and a room's tests are found by its name."""

from __future__ import annotations

import ast
import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
TREES = {"specpress": ROOT / "generator/specpress", "runtime": ROOT / "templates/runtime"}
MOST_MODULES = 16  # in one folder, its ``__init__`` not counted
MOST_LINES = 400  # in one module; tables of diagnostics aside
LONGEST_CLASS = 170


def modules(package: str, root: Path) -> dict[str, Path]:
    """Every module of a package by its dotted name."""
    found: dict[str, Path] = {}
    for path in sorted(root.rglob("*.py")):
        parts = (package, *path.relative_to(root).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(name: str, path: Path, known: dict[str, Path]) -> Iterator[str]:
    """What a module imports of its own package, wherever the statement stands."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*base, *filter(None, [node.module])])
            for alias in node.names:
                full = f"{source}.{alias.name}"
                if full in known or source in known:
                    yield full if full in known else source


def circle(graph: dict[str, set[str]]) -> list[str]:
    """A circle of the graph, or nothing."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def graph_of(package: str) -> dict[str, set[str]]:
    """Which module imports which; a package's own ``__init__`` is a module like any other."""
    known = modules(package, TREES[package])
    return {name: {*imports(name, path, known)} - {name} for name, path in known.items()}


@pytest.mark.parametrize("package", TREES)
def test_no_import_runs_in_a_circle(package: str) -> None:
    assert circle(graph_of(package)) == []


def wing(name: str) -> str:
    """The folder of a module, by its dotted name; a module beside wings stands for itself."""
    parts = name.split(".")
    return ".".join(parts[:2])


def test_wings_of_the_runtime_depend_on_each_other_one_way() -> None:
    wings: dict[str, set[str]] = {}
    for name, targets in graph_of("runtime").items():
        wings.setdefault(wing(name), set()).update(wing(each) for each in targets)
    assert circle({name: targets - {name} for name, targets in wings.items()}) == []


@pytest.mark.parametrize("room", ["document", "lower", "naming", "emit", "emit.views"])
def test_wings_of_a_stage_depend_on_each_other_one_way(room: str) -> None:
    prefix = f"specpress.{room}."
    wings: dict[str, set[str]] = {}
    for name, targets in graph_of("specpress").items():
        if name.startswith(prefix):
            inside = {each for each in targets if each.startswith(prefix)}
            own = name.removeprefix(prefix).split(".")[0]
            others = {each.removeprefix(prefix).split(".")[0] for each in inside}
            wings.setdefault(own, set()).update(others - {own})
    assert circle(wings) == []


@pytest.mark.parametrize("package", TREES)
def test_no_folder_is_crowded(package: str) -> None:
    root = TREES[package]
    folders = {path.parent for path in root.rglob("*.py")}
    sizes = {
        folder.relative_to(root).as_posix(): len(
            [each for each in folder.glob("*.py") if each.name != "__init__.py"]
        )
        for folder in folders
    }
    assert {name: size for name, size in sizes.items() if size > MOST_MODULES} == {}


@pytest.mark.parametrize("package", TREES)
def test_no_module_is_long(package: str) -> None:
    lengths = {
        name: len(path.read_text().splitlines())
        for name, path in modules(package, TREES[package]).items()
        if not name.endswith(".codes")
    }
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


@pytest.mark.parametrize("package", TREES)
def test_no_class_is_long(package: str) -> None:
    lengths = {
        f"{name}.{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for name, path in modules(package, TREES[package]).items()
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_CLASS} == {}


@pytest.mark.parametrize("package", TREES)
def test_every_wing_says_what_lives_in_it(package: str) -> None:
    silent = [
        name
        for name, path in modules(package, TREES[package]).items()
        if path.name == "__init__.py" and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def has_tests(folder: Path) -> bool:
    """Whether tests lie in a folder or below it."""
    return any(folder.rglob("test_*.py"))


def test_tests_mirror_the_rooms() -> None:
    """A room's tests have its name, among those of its kind or as a folder of their own."""
    rooms = {
        TREES["specpress"]: ROOT / "tests/unit",
        TREES["runtime"]: ROOT / "tests/runtime",
    }
    untested = [
        folder.relative_to(ROOT).as_posix()
        for room, tests in rooms.items()
        for folder in sorted(room.iterdir())
        if folder.is_dir() and (folder / "__init__.py").exists()
        if not has_tests(tests / folder.name) and not has_tests(ROOT / "tests" / folder.name)
    ]
    assert untested == []


def test_places_that_contributing_names_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    named = {each for each in re.findall(r"`([a-z_]+(?:/[a-z_]+)+)`", text) if each.islower()}
    roots = [
        *(path for path in TREES.values()),
        *(path for path in TREES["specpress"].iterdir() if path.is_dir()),
        TREES["runtime"].parent,
        ROOT,
    ]
    gone = [
        name
        for name in sorted(named)
        if not any((root / name).exists() or (root / f"{name}.py").exists() for root in roots)
    ]
    assert named
    assert gone == []
