"""The part of JSONPath that overlays use to name places in a document."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from specpress.document.tree import is_array, is_object

Path = tuple[str | int, ...]

_NAME = re.compile(r"[\w$-]+")
_INDEX = re.compile(r"-?[0-9]+")
_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"")
_MEMBER = re.compile(rf"\.([\w$-]+)|\[\s*(?:{_QUOTED.pattern})\s*\]")
_LITERAL = re.compile(rf"{_QUOTED.pattern}|true|false|null|-?[0-9]+(?:\.[0-9]+)?")
_ESCAPE = re.compile(r"\\(.)")


class PathSyntaxError(Exception):
    """An expression that cannot be read: from which character on, and why."""

    def __init__(self, at: int, problem: str) -> None:
        super().__init__(problem)
        self.at = at
        self.problem = problem


Pick = Callable[[Any], Iterator[tuple[str | int, Any]]]


class Step(NamedTuple):
    """One step from nodes to some of their children; or, ``deep``, of all nodes below them too."""

    pick: Pick
    deep: bool


def compile_path(text: str) -> tuple[Step, ...]:
    """The steps of an expression.

    Raises:
        PathSyntaxError: the expression cannot be read, or uses more of JSONPath than is known here.
    """
    if not text.startswith("$"):
        raise PathSyntaxError(0, "a target begins with '$'")
    at, steps = 1, list[Step]()
    while at < len(text):
        deep = text.startswith("..", at)
        if deep:
            at += 2
        elif text[at] == ".":
            at += 1
        elif text[at] != "[":
            raise PathSyntaxError(at, "'.' or '[' is expected")
        pick, at = _bracket(text, at + 1) if text[at : at + 1] == "[" else _dotted(text, at)
        steps.append(Step(pick, deep))
    return tuple(steps)


def find(data: Any, steps: tuple[Step, ...]) -> list[Path]:
    """The paths of all nodes that the steps lead to, in document order, each once."""
    found: dict[Path, Any] = {(): data}
    for step in steps:
        following: dict[Path, Any] = {}
        for start, node in found.items():
            for path, each in _below(start, node) if step.deep else ((start, node),):
                following.update(((*path, key), child) for key, child in step.pick(each))
        found = following
    return list(found)


def _below(path: Path, node: Any) -> Iterator[tuple[Path, Any]]:
    yield path, node
    for key, child in _all(node):
        if isinstance(child, (dict, list)):
            yield from _below((*path, key), child)


def _all(node: Any) -> Iterator[tuple[str | int, Any]]:
    if is_object(node):
        yield from node.items()
    elif is_array(node):
        yield from enumerate(node)


def _dotted(text: str, at: int) -> tuple[Pick, int]:
    if text.startswith("*", at):
        return _all, at + 1
    found = _NAME.match(text, at)
    if found is None:
        problem = "a name is expected; one with other characters is written ['like/this']"
        raise PathSyntaxError(at, problem)
    return _named([found.group()]), found.end()


def _bracket(text: str, at: int) -> tuple[Pick, int]:
    """What stands in brackets, ``at`` being the character after the opening one."""
    at = _spaces(text, at)
    if text.startswith("*", at):
        return _all, _closing(text, at + 1)
    if text.startswith("?", at):
        return _filter(text, at + 1)
    keys: list[str | int] = []
    while True:
        quoted, index = _QUOTED.match(text, at), _INDEX.match(text, at)
        if quoted is not None:
            keys.append(_unquoted(quoted))
        elif index is not None:
            keys.append(int(index.group()))
        else:
            problem = "a quoted name, an index, '*' or a filter is expected"
            raise PathSyntaxError(at, problem)
        end = quoted or index
        at = _spaces(text, end.end() if end else at)
        if not text.startswith(",", at):
            return _named(keys), _closing(text, at)
        at = _spaces(text, at + 1)


def _named(keys: list[str] | list[str | int]) -> Pick:
    def pick(node: Any) -> Iterator[tuple[str | int, Any]]:
        for key in keys:
            if is_object(node) and key in node:
                yield key, node[str(key)]
            elif is_array(node) and isinstance(key, int) and -len(node) <= key < len(node):
                yield key % len(node), node[key]

    return pick


def _filter(text: str, at: int) -> tuple[Pick, int]:
    """A comparison of one property, or a test that it is there."""
    at = _spaces(text, at)
    parenthesis = text.startswith("(", at)
    at = _spaces(text, at + 1 if parenthesis else at)
    if not text.startswith("@", at):
        raise PathSyntaxError(at, "a filter looks like [?(@.name=='id')]")
    at += 1
    names: list[str] = []
    while (member := _MEMBER.match(text, at)) is not None:
        names.append(_ESCAPE.sub(r"\1", next(g for g in member.groups() if g is not None)))
        at = member.end()
    at = _spaces(text, at)
    operator = text[at : at + 2]
    wanted: Any = None
    if operator in ("==", "!="):
        at = _spaces(text, at + 2)
        literal = _LITERAL.match(text, at)
        if literal is None:
            raise PathSyntaxError(at, "a quoted text, a number, true, false or null is expected")
        quoted = _QUOTED.fullmatch(literal.group())
        wanted = _unquoted(quoted) if quoted else json.loads(literal.group())
        at = _spaces(text, literal.end())
    if parenthesis:
        if not text.startswith(")", at):
            raise PathSyntaxError(at, "')' is expected; filters compare one property with == or !=")
        at += 1
    return _matching(names, operator, wanted), _closing(text, _spaces(text, at))


def _matching(names: list[str], operator: str, wanted: Any) -> Pick:
    def matches(node: Any) -> bool:
        for name in names:
            if not is_object(node) or name not in node:
                return operator == "!="
            node = node[name]
        if operator not in ("==", "!="):
            return True
        same = node == wanted and isinstance(node, bool) == isinstance(wanted, bool)
        return same == (operator == "==")

    def pick(node: Any) -> Iterator[tuple[str | int, Any]]:
        return ((key, child) for key, child in _all(node) if matches(child))

    return pick


def _unquoted(quoted: re.Match[str]) -> str:
    single, double = quoted.group(1), quoted.group(2)
    return _ESCAPE.sub(r"\1", single if single is not None else double)


def _closing(text: str, at: int) -> int:
    at = _spaces(text, at)
    if not text.startswith("]", at):
        problem = "']' is expected; slices and functions are not supported"
        raise PathSyntaxError(at, problem)
    return at + 1


def _spaces(text: str, at: int) -> int:
    while text.startswith(" ", at):
        at += 1
    return at
