r"""Patterns that would keep Python busy for hours, told by their look.

Python's ``re`` tries every way in which a text can be divided among repetitions. Where a repetition
stands in a repetition, and what stands beside it can be matched by it as well, as in ``(a+)+`` or
``(\w+\s?)*``, there are as many ways as there are subsets of the text.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# The parser of ``re`` itself: no other sees what ``re`` will do.
_PARSER: Final[Any] = importlib.import_module("re._parser")
_CASES: Final[dict[str, Callable[[str], bool]]] = {
    "CATEGORY_DIGIT": str.isdigit,
    "CATEGORY_SPACE": str.isspace,
    "CATEGORY_WORD": lambda character: character.isalnum() or character == "_",
}
_ALPHABET: Final = frozenset(map(chr, range(256)))
_MANY: Final = 10
"""Repetitions that are as good as endless."""


def is_explosive(pattern: str) -> bool:
    """Whether a pattern may take time that doubles with each character of a text.

    >>> is_explosive("^([a-z]+)+$"), is_explosive("^[a-z]+(-[a-z]+)*$")
    (True, False)
    """
    return any(_is_ambiguous(body) for body in _repeated(_PARSER.parse(pattern)))


def _repeated(items: Iterable[Any]) -> Iterator[list[Any]]:
    """What is repeated without an end, at any depth."""
    for item in items:
        for part in _parts(item):
            if _is_endless(item):
                yield part
            yield from _repeated(part)


def _is_endless(item: Any) -> bool:
    name = str(item[0])
    return name in ("MAX_REPEAT", "MIN_REPEAT") and int(item[1][1]) >= _MANY


def _parts(item: Any) -> list[list[Any]]:
    """The sequences that an item of a pattern is made of."""
    name, value = str(item[0]), item[1]
    match name:
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [list(value[2])]
        case "SUBPATTERN":
            return [list(value[-1])]
        case "BRANCH":
            return [list(each) for each in value[1]]
        case "ASSERT" | "ASSERT_NOT":
            return [list(value[1])]
        case _:
            return []


def _is_ambiguous(body: list[Any]) -> bool:
    """Whether a text can be divided in many ways among repetitions of a sequence."""
    items = _flat(body)
    if any(_has_equal_beginnings(item) for item in items):
        return True
    for place, item in enumerate(items):
        if not _varies(item):
            continue
        own = _characters([item])
        others = [
            other for at, other in enumerate(items) if at != place and not _is_optional(other)
        ]
        if all(own & _characters([other]) for other in others):
            return True
        following = items[place + 1 : place + 2]
        if any(_varies(other) and own & _characters([other]) for other in following):
            return True
    return False


def _has_equal_beginnings(item: Any) -> bool:
    """Whether alternatives, at any depth, can begin alike."""
    parts = _parts(item)
    if str(item[0]) == "BRANCH":
        first = [_first(part) for part in parts]
        if any(one & other for place, one in enumerate(first) for other in first[place + 1 :]):
            return True
    return any(_has_equal_beginnings(inner) for part in parts for inner in part)


def _first(items: Iterable[Any]) -> frozenset[str]:
    """The characters that a sequence may begin with."""
    found = frozenset[str]()
    for item in _flat(list(items)):
        parts = _parts(item)
        found |= _single(str(item[0]), item[1]).union(*map(_first, parts))
        if not _is_optional(item):
            return found
    return found or _ALPHABET  # what may be empty begins like anything


def _flat(body: list[Any]) -> list[Any]:
    """A sequence without groups around single parts of it."""
    found: list[Any] = []
    for item in body:
        found += _flat(_parts(item)[0]) if str(item[0]) == "SUBPATTERN" else [item]
    return found


def _varies(item: Any) -> bool:
    name, value = str(item[0]), item[1]
    return name in ("MAX_REPEAT", "MIN_REPEAT") and int(value[0]) != int(value[1])


def _is_optional(item: Any) -> bool:
    name, value = str(item[0]), item[1]
    if name in ("MAX_REPEAT", "MIN_REPEAT"):
        return int(value[0]) == 0
    return name in ("AT", "ASSERT", "ASSERT_NOT")


def _characters(items: Iterable[Any]) -> frozenset[str]:
    """The characters that a sequence may hold."""
    found = frozenset[str]()
    for item in items:
        found |= _single(str(item[0]), item[1])
        for part in _parts(item):
            found |= _characters(part)
    return found


def _single(name: str, value: Any) -> frozenset[str]:  # noqa: PLR0911 - one per kind
    match name:
        case "LITERAL":
            return frozenset((chr(value),))
        case "NOT_LITERAL":
            return _ALPHABET - {chr(value)}
        case "ANY":
            return _ALPHABET - {"\n"}
        case "RANGE":
            return frozenset(c for c in _ALPHABET if value[0] <= ord(c) <= value[1])
        case "CATEGORY":
            return _category(str(value))
        case "IN":
            is_negated = bool(value) and str(value[0][0]) == "NEGATE"
            held = frozenset[str]().union(*(_single(str(each[0]), each[1]) for each in value))
            return _ALPHABET - held if is_negated else held
        case _:
            return frozenset()


def _category(name: str) -> frozenset[str]:
    belongs = _CASES[name.replace("_NOT_", "_")]
    held = frozenset(character for character in _ALPHABET if belongs(character))
    return _ALPHABET - held if "_NOT_" in name else held
