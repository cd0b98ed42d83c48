"""Formatting: ruff's style for Python, nobody's settings, everything else untouched."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from specpress.diagnostics import Diagnostics, Stopped
from specpress.emit import format as formatting
from specpress.emit.format import format_files

if TYPE_CHECKING:
    from pathlib import Path


def test_python_is_formatted_and_the_rest_is_not() -> None:
    files = {"a/b.py": "x = {'a':1}", "README.md": "x = {'a':1}", "c.py": ""}
    assert format_files(files, Diagnostics()) == {
        "a/b.py": 'x = {"a": 1}\n',
        "README.md": "x = {'a':1}",
        "c.py": "",
    }


def test_nobodys_settings_have_a_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ruff.toml").write_text('line-length = 20\n[format]\nquote-style = "single"\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("RUFF_LINE_LENGTH", "20")
    monkeypatch.setattr("tempfile.tempdir", None)
    line = "value = function(argument_one, argument_two, argument_three, argument_four, 'five')"
    expected = line.replace("'", '"') + "\n"
    assert format_files({"a.py": line}, Diagnostics()) == {"a.py": expected}
    assert os.listdir(tmp_path) == ["ruff.toml"]  # noqa: PTH208 - a name is enough


def test_what_is_not_python_is_reported() -> None:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped, match="SP612"):
        format_files({"a.py": "x = 1\n", "b.py": "def ("}, diagnostics)
    (found,) = diagnostics
    assert "b.py" in found.message


def test_a_missing_ruff_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "_ruff", lambda: "no-such-program")
    with pytest.raises(Stopped, match="SP611"):
        format_files({"a.py": ""}, Diagnostics())


def test_nothing_to_format_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "_ruff", lambda: "no-such-program")
    assert format_files({"README.md": "x"}, Diagnostics()) == {"README.md": "x"}
