"""Laws of documents of many files: how a document is cut into files makes no difference."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from properties.splitting import ROOT, split, write
from specpress import pipeline
from specpress.diagnostics import Diagnostics
from specpress.emit.output.lock import FILE_NAME

if TYPE_CHECKING:
    import random

CASES = Path(__file__).parents[1] / "cases"
# References under a misspelled key of another file are not followed as they stand there: they lead
# out of the folder, which is told. A name given by ``$id`` or ``$anchor`` is one of its own file.
OTHERS = {"many_files", "misspelled", "identifiers"}
NAMES = sorted(
    path.parent.name for path in CASES.glob("*/openapi.yaml") if path.parent.name not in OTHERS
)


def press(path: Path) -> tuple[dict[str, bytes], list[tuple[str, str]], dict[str, Any]]:
    """The client but for the lock, what was said, and the lock."""
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    inputs = pipeline.Inputs(document=path, out=path.parent / "out", package="p")
    pressed = pipeline.press(pipeline.plan(inputs, diagnostics, sources), diagnostics, sources)
    files = {name: text for name, text in pressed.files.items() if name != FILE_NAME}
    said = [(found.code.id, found.message) for found in diagnostics]
    for found in diagnostics:
        assert found.span is not None or found.where is None or sources.locate(found.where)
    return files, sorted(set(said)), json.loads(pressed.lock.dumps())


@cache
def as_one(name: str) -> tuple[Any, tuple[dict[str, bytes], list[tuple[str, str]], dict[str, Any]]]:
    document = json.loads(
        json.dumps(yaml.safe_load((CASES / name / ROOT).read_text()), default=str)
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, ROOT)
        path.write_text(json.dumps(document))
        return document, press(path)


@settings(max_examples=60)
@given(st.sampled_from(NAMES), st.randoms(use_true_random=False))
def test_a_document_cut_into_files_gives_the_same_client(name: str, rng: random.Random) -> None:
    document, (files, said, lock) = as_one(name)
    with tempfile.TemporaryDirectory() as folder:
        parts = split(document, rng)

        def write_text(file: str, text: str) -> None:
            path = Path(folder, file)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

        write(parts, write_text)
        cut_files, cut_said, cut_lock = press(Path(folder, ROOT))
    assert cut_files == files
    assert cut_lock["names"] == lock["names"]
    assert set(cut_lock["inputs"].get("files", ())) == set(parts) - {ROOT}
    assert [code for code, _ in cut_said] == [code for code, _ in said]
