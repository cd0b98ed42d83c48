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
COMMON = {
    *("", "a", "an", "of", "no", "or", "the", "model", "enum", "text", "union", "nothing", "with"),
    *("str", "int", "float", "bool", "bytes", "dict", "list", "none", "any", "object", "dt"),
    *("date", "datetime", "mapping", "sequence", "unsettype", "literal", "types", "query", "path"),
    *("header", "body", "form", "simple", "get", "post", "put", "delete", "json", "application"),
}
"""What stands in so many lines that it is about none of them."""

_MARKS = {"--", "++", "@@"}
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
    pieces |= {name for text in said for name in re.findall(r"[\w.]+", text)}  # orders.get
    return {words(piece) for piece in pieces} - COMMON


def unexplained(
    old: Mapping[str, bytes], new: Mapping[str, bytes], changes: tuple[Change, ...]
) -> list[str]:
    """The lines that differ where no change is about them, or what they are part of."""
    before, after, known = parts(old), parts(new), causes(changes)
    found: list[str] = []
    for key in sorted(before.keys() | after.keys()):
        module, name = key
        lines = [_lines(each.get(key, "")) for each in (before, after)]
        if _is_told(name, known) if name else changes:
            continue
        differ = [each for each in unified_diff(*lines, n=0, lineterm="") if each[:2] not in _MARKS]
        left = [each for each in differ if not _is_told(each, known)]
        if len(left) < len(differ):  # what an attribute's docstring says goes with its line
            left = [each for each in left if each[1] not in "'\""]
        found += [f"{module}: {name}: {each}" for each in left]
    return found


def _lines(text: str) -> list[str]:
    """What is said, line by line; how a docstring is laid out says nothing."""
    said = (line.replace('"""', "").strip() for line in text.splitlines())
    return [line for line in said if line and line not in {"Attributes:", "Args:"}]


def _is_told(text: str, known: set[str]) -> bool:
    spelled = re.findall(r"\w+", text)
    pieces = {words(each) for each in (*spelled, *(_TWINS.sub("", each) for each in spelled))}
    return not pieces.isdisjoint(known) or any(
        piece.endswith(cause) for piece in pieces for cause in known if len(cause) > 3
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_every_part_that_differs_is_told_of(seed: int, tmp_path: Path) -> None:
    tree = edited(shop(), Random(seed), 2)
    try:
        changes = compare(surface(shop(), tmp_path / "b"), surface(tree, tmp_path / "a"))
        old, new = pressed(shop(), tmp_path / "old"), pressed(tree, tmp_path / "new")
    except Stopped:
        return
    assert unexplained(old.files, new.files, changes) == []


@pytest.mark.parametrize("seed", [7, 19])
def test_a_change_that_is_not_told_of_is_missed(seed: int, tmp_path: Path) -> None:
    """One of those that show in the code, as most do."""
    tree = edited(shop(), Random(seed), 2)
    try:
        changes = compare(surface(shop(), tmp_path / "b"), surface(tree, tmp_path / "a"))
        old, new = pressed(shop(), tmp_path / "old"), pressed(tree, tmp_path / "new")
    except Stopped:
        return
    less = [changes[:index] + changes[index + 1 :] for index in range(len(changes))]
    assert not changes or any(unexplained(old.files, new.files, each) for each in less)
