"""Every line of generated code that differs has a cause among the changes that are told."""

from __future__ import annotations

import ast
import os
import re
from difflib import unified_diff
from random import Random
from typing import TYPE_CHECKING

import pytest

from changes.changes_edits import edited
from changes.changes_pressing import pressed, surface
from changes.changes_shop import shop
from specpress.changes.comparing import compare
from specpress.diagnostics import Stopped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from specpress.changes.change import Change

SEEDS = range(60) if os.environ.get("SPECPRESS_CHANGES_ALL") == "1" else (7, 19)
_TWINS = re.compile(r"(Params?|Response|Arguments|Page|With(Raw|Streaming)Response)$")


def parts(files: Mapping[str, bytes]) -> dict[tuple[str, str], str]:
    """The text of every class, method, function and other statement, by module and name."""
    found: dict[tuple[str, str], str] = {}
    for path, content in files.items():
        if not path.endswith(".py") or "/_runtime/" in path:
            continue
        module = path.partition("/shop/")[2]
        for name, node in _named(ast.parse(content)):
            found[module, name] = found.get((module, name), "") + ast.unparse(node)
    return found


def _named(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name, body=body):
                inner = [
                    each
                    for each in body
                    if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
                ]
                for each in inner:
                    yield f"{name}.{each.name}", each
                node.body = [each for each in body if each not in inner]
                yield name, node
            case ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name, node
            case _:
                yield "", node


def words(text: str) -> str:
    """A name without what tells its spellings apart."""
    return re.sub(r"[^a-z0-9]", "", text.lower())


def causes(changes: tuple[Change, ...]) -> set[str]:
    """The names that changes are about: of types, of methods, of resources, of fields."""
    said = {
        text
        for each in changes
        for text in (each.subject, each.old, each.new, *each.methods)
        if text
    }
    pieces = {piece for text in said for piece in re.findall(r"\w+", text)}
    return {words(piece) for piece in pieces} - {""}


def unexplained(
    old: Mapping[str, bytes], new: Mapping[str, bytes], changes: tuple[Change, ...]
) -> list[str]:
    """The lines that differ where no change is about them, or what they are part of."""
    before, after, known = parts(old), parts(new), causes(changes)
    found: list[str] = []
    for key in sorted(before.keys() | after.keys()):
        module, name = key
        lines = [_lines(each.get(key, "")) for each in (before, after)]
        for line in unified_diff(*lines, n=0, lineterm=""):
            if line[:2] in {"--", "++", "@@"}:
                continue
            if not (_is_told(name, known) if name else changes) and not _is_told(line, known):
                found.append(f"{module}: {name}: {line}")
    return found


def _lines(text: str) -> list[str]:
    """What is said, line by line; how a docstring is laid out says nothing."""
    said = (line.replace('"""', "").strip() for line in text.splitlines())
    return [line for line in said if line and line not in {"Attributes:", "Args:"}]


def _is_told(text: str, known: set[str]) -> bool:
    spelled = re.findall(r"\w+", text)
    pieces = {words(each) for each in (*spelled, *(_TWINS.sub("", each) for each in spelled))}
    return any(piece.endswith(cause) for piece in pieces for cause in known)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_part_that_differs_is_told_of(seed: int, tmp_path: Path) -> None:
    tree = edited(shop(), Random(seed), 2)
    try:
        changes = compare(surface(shop(), tmp_path / "b"), surface(tree, tmp_path / "a"))
        old, new = pressed(shop(), tmp_path / "old"), pressed(tree, tmp_path / "new")
    except Stopped:
        return
    assert unexplained(old.files, new.files, changes) == []
