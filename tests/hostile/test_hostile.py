"""Text of a document never becomes anything but text, wherever it stands and whatever it is.

Every breakout once in all sinks, and pairs of one sink and one breakout: by default a part of
them, in which every sink and every breakout occurs; ``SPECPRESS_HOSTILE_ALL=1`` takes all pairs,
which lasts minutes.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import traceback
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from hostile import hostile_documents as documents
from hostile.hostile_shapes import code_of
from specpress import pipeline
from specpress.diagnostics import Diagnostics, Stopped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

EVERY = 1 if os.environ.get("SPECPRESS_HOSTILE_ALL") == "1" else 7
DRIVER = Path(__file__).with_name("hostile_driver.py")
SAFE_PART = re.compile(r"[A-Za-z0-9_.-]{1,100}")
IN_ALL = "all sinks"


class Case(NamedTuple):
    sink: str
    breakout: str

    def document(self) -> documents.Json:
        sinks = () if self.sink == IN_ALL else (self.sink,)
        return documents.hostile(documents.TEXTS[self.breakout], *sinks)


PAIRS = [
    Case(sink, breakout)
    for row, breakout in enumerate(documents.BREAKOUTS)
    for column, sink in enumerate(documents.SINKS)
    if (row + column) % EVERY == 0
]
CASES = [*(Case(IN_ALL, breakout) for breakout in documents.BREAKOUTS), *PAIRS]


class Outcome(NamedTuple):
    """What became of a document: files, or located reasons why there are none."""

    files: Mapping[str, bytes] | None
    diagnostics: Diagnostics


def press(document: documents.Json, folder: Path, name: str = "sample.json") -> Outcome:
    path = folder / name
    path.write_text(json.dumps(document), encoding="utf-8")
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    inputs = pipeline.Inputs(document=path, out=folder / "out")
    try:
        plan = pipeline.plan(inputs, diagnostics, sources)
        files = pipeline.press(plan, diagnostics, sources).files
    except Stopped:
        files = None
    for found in diagnostics:
        assert found.span or found.where is None or sources.locate(found.where) is not None
    return Outcome(files, diagnostics)


def shape(files: Mapping[str, bytes]) -> Counter[str]:
    """How often every kind of syntax occurs in a package."""
    return Counter(
        type(node).__name__
        for path, content in files.items()
        if path.endswith(".py") and "/_runtime/" not in path
        for node in ast.walk(code_of(content))
    )


def judge_files(files: Mapping[str, bytes]) -> Iterator[str]:
    """What is wrong with the names of files."""
    for path in files:
        if not all(SAFE_PART.fullmatch(part) and part != ".." for part in path.split("/")):
            yield f"an unsafe path: {path!r}"
    if len({path.lower() for path in files}) < len(files):
        yield "two paths differ in case only"


def write(files: Mapping[str, bytes], out: Path) -> Path:
    for path, content in files.items():
        file = out / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return next(iter(out.glob("src/*/py.typed"))).parent


def run_packages(packages: list[Path], empty: Path) -> dict[str, list[str]]:
    result = subprocess.run(
        [sys.executable, str(DRIVER)],
        input=json.dumps([str(package) for package in packages]),
        cwd=empty,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    assert list(empty.iterdir()) == []
    problems: dict[str, list[str]] = json.loads(result.stdout)
    return problems


def test_nothing_gets_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: pytest.RecordProperty
) -> None:
    empty = tmp_path / "cwd"
    empty.mkdir()
    monkeypatch.chdir(empty)
    problems: list[str] = []
    packages: dict[str, Case] = {}
    refused = 0

    @cache
    def twins(sink: str) -> list[Counter[str]]:
        """The shapes with harmless texts in the sink, of which some can be names."""
        cases = (Case(sink, harmless).document() for harmless in documents.HARMLESS)
        return [shape(press(document, tmp_path).files or {}) for document in cases]

    for number, case in enumerate(CASES):
        try:
            files, diagnostics = press(case.document(), tmp_path)
        except Exception:  # noqa: BLE001 - whatever it is, it is a traceback
            problems.append(f"{case}: {traceback.format_exc(limit=-3)}")
            continue
        if files is None:
            refused += 1
            located = [found for found in diagnostics if found.span or found.where]
            if not located:
                problems.append(f"{case}: refused without a place")
            if any(found.code.id.startswith("SP6") for found in diagnostics):
                problems.append(f"{case}: {[found.message for found in diagnostics]}")
            continue
        problems += [f"{case}: {problem}" for problem in judge_files(files)]
        package = write(files, tmp_path / "packages" / str(number))
        packages[str(package)] = case
        # What is no regular expression for the client is left to the server to check.
        same = case.sink == "pattern" or len(diagnostics) > 0
        if not same and shape(files) not in twins(case.sink):
            plain = twins(case.sink)[0]
            problems.append(f"{case}: {shape(files) - plain} more, {plain - shape(files)} less")
    broken = run_packages([Path(package) for package in packages], empty)
    problems += [f"{packages[package]}: {said}" for package, said in broken.items()]
    count = f"{len(CASES)} hostile documents, {refused} refused, {len(problems)} problems"
    record_property("hostile", count)
    print(count)  # noqa: T201 - shown with -s and in reports
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("breakout", documents.BREAKOUTS)
def test_the_name_of_the_file(breakout: str, tmp_path: Path) -> None:
    text = documents.BREAKOUTS[breakout].replace("/", "_").replace("\0", "_")
    name = f"{text.encode('ascii', 'replace').decode()[:200]}.json"
    document = documents.hostile("", "title")
    files = press(document, tmp_path, name).files
    assert files is not None
    assert list(judge_files(files)) == []
