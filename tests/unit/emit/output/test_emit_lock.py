"""The lock file: what is written is read, and what is damaged is refused with a place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from specpress.diagnostics import Diagnostics, Stopped
from specpress.emit.output.lock import (
    FILE_NAME,
    InputDigests,
    Lock,
    digest,
    is_inside,
    loads_lock,
    read_lock,
    tree_digest,
)

if TYPE_CHECKING:
    from pathlib import Path

LOCK = Lock(
    generator="0.1.0",
    inputs=InputDigests(document="d", overlays=("o",), config="c", templates="t"),
    names={"types": {"Pet": ["#/components/schemas/Pet"]}},
    files={"b/c.py": "2", "a.py": "1"},
)


def test_what_is_written_is_read() -> None:
    assert loads_lock(LOCK.dumps(), Diagnostics()) == LOCK


def test_the_text_is_stable_and_one_fact_a_line() -> None:
    assert LOCK.dumps() == (
        "{\n"
        '  "format": 1,\n'
        '  "generator": "0.1.0",\n'
        '  "inputs": {\n'
        '    "document": "d",\n'
        '    "overlays": [\n'
        '      "o"\n'
        "    ],\n"
        '    "config": "c",\n'
        '    "templates": "t"\n'
        "  },\n"
        '  "names": {\n'
        '    "types": {\n'
        '      "Pet": [\n'
        '        "#/components/schemas/Pet"\n'
        "      ]\n"
        "    }\n"
        "  },\n"
        '  "files": {\n'
        '    "a.py": "1",\n'
        '    "b/c.py": "2"\n'
        "  }\n"
        "}\n"
    )


def test_a_lock_owns_its_files_and_itself() -> None:
    assert [LOCK.owns(path) for path in ("a.py", FILE_NAME, "b")] == [True, True, False]


def changed(**parts: Any) -> str:
    return json.dumps({**json.loads(LOCK.dumps()), **parts})


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("", "SP631", "Expecting value"),
        ("[" * 100_000, "SP631", ""),
        ("[]", "SP631", '"format" is not a number'),
        (changed(format="1"), "SP631", '"format" is not a number'),
        (changed(format=2), "SP632", "has format 2; this specpress reads format 1"),
        (changed(generator=None), "SP631", '"generator" is not a version'),
        (changed(inputs={}), "SP631", '"inputs" does not hold'),
        (changed(inputs={"overlays": [1]}), "SP631", '"inputs" does not hold'),
        (changed(names=[]), "SP631", '"names" is not an object'),
        (changed(files={"a": 1}), "SP631", '"files" does not map'),
        (changed(files={"../a": "1"}), "SP631", "'../a' leads out of the output"),
    ],
)
def test_a_damaged_lock_is_refused(text: str, code: str, message: str) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped, match=code):
        loads_lock(text, diagnostics)
    (found,) = diagnostics
    assert message in found.message
    assert found.span is not None
    assert (found.span.file, found.span.line) == (FILE_NAME, 1)


def test_a_merge_conflict_is_located() -> None:
    diagnostics = Diagnostics()
    text = LOCK.dumps().replace('  "names"', '<<<<<<< HEAD\n  "names"')
    with pytest.raises(Stopped):
        loads_lock(text, diagnostics)
    (found,) = diagnostics
    assert found.span is not None
    assert (found.span.line, found.span.text) == (12, "<<<<<<< HEAD")


def test_no_lock_is_no_problem_but_an_unreadable_one_is(tmp_path: Path) -> None:
    assert read_lock(tmp_path / "nowhere", Diagnostics()) is None
    (tmp_path / "file").write_text("")
    assert read_lock(tmp_path / "file", Diagnostics()) is None
    (tmp_path / FILE_NAME).write_bytes(b"\xff")
    with pytest.raises(Stopped, match="SP631"):
        read_lock(tmp_path, Diagnostics())
    (tmp_path / FILE_NAME).unlink()
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(Stopped, match="SP631"):
        read_lock(tmp_path, Diagnostics())


def test_digests_depend_on_names_and_contents_only() -> None:
    assert (
        digest(b"")
        == f"sha256:{'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'}"
    )
    assert tree_digest({"a": "1", "b": "2"}) == tree_digest({"b": "2", "a": "1"})
    assert len({tree_digest(tree) for tree in ({}, {"a": "1"}, {"a": "2"}, {"b": "1"})}) == 4


@pytest.mark.parametrize("path", ["a", "a/b.py", ".x", "a b", "a..b"])
def test_paths_inside(path: str) -> None:
    assert is_inside(path)
