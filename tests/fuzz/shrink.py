"""A smaller case with the same problem, found by leaving out lines."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from fuzz import probe
from fuzz.cases import Case, File

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 25.0
"""Seconds spent on one case."""


def shrink(case: Case, key: tuple[str, str]) -> Case:
    """The case with as few lines as show a problem of the same kind and cause."""
    deadline = time.monotonic() + PATIENCE

    def shows(candidate: Case) -> bool:
        return any((each.kind, each.cause) == key for each in _problems(candidate))

    for part in ("overlay", "config"):
        bare = case._replace(**{part: None})
        if getattr(case, part) is not None and shows(bare):
            case = bare
    for part in ("document", "config", "overlay"):
        file: File | None = getattr(case, part)
        if file is not None:
            case = _fewer_lines(_in_lines(case, part, file, shows), part, shows, deadline)
    return case


def _problems(case: Case) -> tuple[probe.Problem, ...]:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        case.write(Path(name))
        return probe.look(case, Path(name)).problems


def _in_lines(case: Case, part: str, file: File, shows: Callable[[Case], bool]) -> Case:
    """The case with a file in block style, if the problem is not one of the text."""
    try:
        tree = (
            json.loads(file.content) if file.name.endswith("json") else yaml.safe_load(file.content)
        )
        content = yaml.safe_dump(tree, sort_keys=False, allow_unicode=True).encode()
    except Exception:  # noqa: BLE001 - then it stays as it is
        return case
    lined = case._replace(**{part: File(f"{file.name.partition('.')[0]}.yaml", content)})
    return lined if shows(lined) else case


def _fewer_lines(case: Case, part: str, shows: Callable[[Case], bool], deadline: float) -> Case:
    file: File = getattr(case, part)
    lines = file.content.split(b"\n")
    size = len(lines) // 2
    while size and time.monotonic() < deadline:
        at = 0
        while at < len(lines) and time.monotonic() < deadline:
            fewer = lines[:at] + lines[at + size :]
            candidate = case._replace(**{part: file._replace(content=b"\n".join(fewer))})
            if shows(candidate):
                case, lines = candidate, fewer
            else:
                at += size
        size //= 2
    return case
