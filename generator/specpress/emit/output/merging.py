"""A lock with conflict markers in it: both sides are read, and the names of both are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

_OURS, _BASE, _MIDDLE, _THEIRS = "<<<<<<<", "|||||||", "=======", ">>>>>>>"


def has_conflict(text: str) -> bool:
    """Whether a text has the markers that a version control system leaves."""
    return all(f"\n{marker}" in f"\n{text}" for marker in (_OURS, _THEIRS))


def sides(text: str) -> tuple[str, str]:
    """Both sides of a text with conflict markers; a common ancestor between them is left out."""
    ours: list[str] = []
    theirs: list[str] = []
    into: tuple[list[str], ...] = (ours, theirs)
    for line in text.splitlines(keepends=True):
        marker = line[:7]
        if marker == _OURS:
            into = (ours,)
        elif marker == _BASE:
            into = ()
        elif marker == _MIDDLE and line.rstrip() == _MIDDLE:
            into = (theirs,)
        elif marker == _THEIRS:
            into = (ours, theirs)
        else:
            for side in into:
                side.append(line)
    return "".join(ours), "".join(theirs)


def united(ours: dict[str, Any], theirs: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The names of both sides, and where the two said different things: there, ours counts."""
    contested: list[str] = []
    found = cast("dict[str, Any]", _united(ours, theirs, "", contested))
    for table in ("types", "inputs", "methods"):
        contested += _doubles(table, cast("dict[str, object]", found.get(table, {})))
    return found, contested


def _doubles(table: str, held: dict[str, object]) -> Iterator[str]:
    """Names that one thing has from each side, and methods that two operations share."""
    known: dict[str, str] = {}
    for key, said in held.items():
        target = cast("list[object]", said)[:1] if isinstance(said, list) else said
        first = known.setdefault(repr(target), key)
        if first != key:
            yield f"/{table}/{key}"


def _united(ours: Any, theirs: Any, where: str, contested: list[str]) -> Any:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        mine, others = cast("dict[str, object]", ours), cast("dict[str, object]", theirs)
        return {
            key: (
                _united(mine[key], others[key], f"{where}/{key}", contested)
                if key in mine and key in others
                else mine.get(key, others.get(key))
            )
            for key in _keys(mine, others)
        }
    if isinstance(ours, list) and isinstance(theirs, list):
        first, second = cast("list[object]", ours), cast("list[object]", theirs)
        if where.startswith(("/types/", "/inputs/")) and first[:1] != second[:1]:
            contested.append(where)
        return list(dict.fromkeys((*first, *second)))
    if ours != theirs:
        contested.append(where)
    return cast("Any", ours)


def _keys(ours: dict[str, object], theirs: dict[str, object]) -> Iterator[str]:
    yield from dict.fromkeys((*ours, *theirs))
