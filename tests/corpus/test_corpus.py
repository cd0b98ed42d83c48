"""Real documents, as published: each becomes a whole client, or says what is missing and why.

The documents lie in ``shared/corpus`` beside the project, or where ``SPECPRESS_CORPUS`` says, and
are not part of it; without them these tests skip. ``SPECPRESS_CORPUS_ALL=1`` type-checks the
packages of the largest documents, too, which doubles the time.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import specpress
from corpus.corpus_document import Document
from specpress import pipeline
from specpress.diagnostics import Diagnostics
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = Path(
    os.environ.get("SPECPRESS_CORPUS") or Path(__file__).resolve().parents[3] / "shared" / "corpus"
)
DOCUMENTS = sorted(
    (path for path in CORPUS.glob("*.*") if path.suffix in {".json", ".yaml", ".yml"}),
    key=lambda path: path.stat().st_size,
)
LARGE = 600_000
"""Bytes of a document from which type-checking its client takes several seconds."""
LEFT_OUT_AT_MOST = 0.002
GENERATOR = Path(specpress.__file__).parents[1]

pytestmark = pytest.mark.skipif(not DOCUMENTS, reason=f"no documents in {CORPUS}")
each_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)

IMPORT_ALL = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
for path in sorted(root.rglob("*.py")):
    parts = path.relative_to(root.parent).with_suffix("").parts
    importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
"""


class Made(NamedTuple):
    """What came of one document."""

    package: Path
    operations: frozenset[Pointer]
    diagnostics: Diagnostics
    files: dict[str, bytes]


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("corpus")


_made: dict[tuple[Path, Path], Made] = {}


def make(path: Path, work: Path) -> Made:
    """Generate a document as a user does and, meanwhile, in memory; once in a test run.

    The two processes have different hash seeds.
    """
    if (path, work) not in _made:
        out = work / path.name
        command = (
            *(sys.executable, "-m", "specpress", "generate", str(path), "--out", str(out)),
            *("--package", package_of(path)),
        )
        environment = {**os.environ, "PYTHONPATH": str(GENERATOR), "PYTHONHASHSEED": "4"}
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        ) as process:
            pressed, diagnostics = press(path, work / "nowhere")
            _, said = process.communicate()
        assert process.returncode == 0, said.decode()
        _made[path, work] = Made(
            package=next(iter(out.glob("src/*/py.typed"))).parent,
            operations=frozenset(operation.origin for operation in pressed.api.operations),
            diagnostics=diagnostics,
            files=dict(pressed.files),
        )
    return _made[path, work]


@cache
def made_in_memory(path: Path) -> pipeline.Pressed:
    """What comes of a document, for tests that need no more of it."""
    return press(path, path / "nowhere")[0]


def press(path: Path, out: Path) -> tuple[pipeline.Pressed, Diagnostics]:
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    inputs = pipeline.Inputs(document=path, out=out, package=package_of(path))
    plan = pipeline.plan(inputs, diagnostics, sources)
    return pipeline.press(plan, diagnostics, sources), diagnostics


def package_of(path: Path) -> str:
    """An import name of its own: documents in one folder may all have the same title."""
    return "of_" + re.sub(r"\W", "_", path.name, flags=re.ASCII)


@cache
def declared(path: Path) -> frozenset[Pointer]:
    """The operations of a document, found without specpress."""
    return frozenset(
        Pointer.of(("paths", operation.path, operation.method.lower()))
        for operation in Document(path).operations.values()
    )


@each_document
def test_every_operation_is_there_or_explained(path: Path, work: Path) -> None:
    made = make(path, work)
    missing = declared(path) - made.operations
    explained = [found.where for found in made.diagnostics if found.where is not None]
    for operation in missing:
        assert any(where.startswith(operation) for where in explained), operation
    assert made.operations <= declared(path)


def test_nearly_nothing_is_left_out(work: Path) -> None:
    wanted = sum(len(declared(path)) for path in DOCUMENTS)
    there = sum(len(make(path, work).operations) for path in DOCUMENTS)
    assert wanted - there <= LEFT_OUT_AT_MOST * wanted


@each_document
def test_twice_gives_the_same_bytes(path: Path, work: Path) -> None:
    made = make(path, work)
    root = work / path.name
    written = {
        file.relative_to(root).as_posix(): file.read_bytes()
        for file in root.rglob("*")
        if file.is_file()
    }
    assert written == made.files


@each_document
def test_every_module_imports(path: Path, work: Path) -> None:
    made = make(path, work)
    result = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", IMPORT_ALL, str(made.package)],
        env={**os.environ, "PYTHONPATH": str(made.package.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr


def type_check(paths: list[Path], work: Path, name: str) -> str:
    """What mypy says of the packages of some documents, all in one run."""
    together = work / name
    together.mkdir()
    for path in paths:
        package = make(path, work).package
        (together / package.name).symlink_to(package)
    result = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(work / "mypy")),
            *sorted(each.name for each in together.iterdir()),
        ],
        cwd=together,
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout + result.stderr


def sized(*, large: bool) -> Iterator[Path]:
    return (path for path in DOCUMENTS if (path.stat().st_size > LARGE) is large)


def test_small_and_medium_clients_are_strictly_typed(work: Path) -> None:
    assert type_check(list(sized(large=False)), work, "small").startswith("Success")


@pytest.mark.skipif(
    os.environ.get("SPECPRESS_CORPUS_ALL") != "1",
    reason="type-checking the largest clients doubles the time; SPECPRESS_CORPUS_ALL=1 runs it",
)
def test_large_clients_are_strictly_typed(work: Path) -> None:
    assert type_check(list(sized(large=True)), work, "large").startswith("Success")
