"""Patterns of a document (ECMA 262) in Python's words, where Python can mean the same."""

from __future__ import annotations

import re
import warnings
from functools import cache

from specpress.emit.views.types.backtracking import is_explosive

_OUTSIDE = {"d": "[0-9]", "D": "[^0-9]", "w": "[A-Za-z0-9_]", "W": "[^A-Za-z0-9_]"}
_INSIDE = {"d": "0-9", "w": "A-Za-z0-9_"}
# \s means the same but for a few control characters; these have one meaning in both.
_SAME = frozenset("sStnrfv0123456789xu" + r"\^$.*+?()[]{}|/-,:;=!<>@#%&~'\"` _")


@cache
def translate(pattern: str) -> str | None:
    """The pattern for Python's ``re.search``; ``None`` where it would match others, or for hours.

    Where Python's ``$`` and its digits and word characters mean more than ECMA 262's, they are
    spelled differently.
    """
    spelled = _translated(pattern)
    if spelled is None:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(spelled)
            return None if is_explosive(spelled) else spelled
    except (re.error, Warning, OverflowError, RecursionError):
        return None


def _translated(pattern: str) -> str | None:
    parts: list[str] = []
    inside = False
    place = 0
    while place < len(pattern):
        character = pattern[place]
        if character == "\\":
            escape = _escape(pattern[place + 1 : place + 3], inside=inside)
            if escape is None:
                return None
            parts.append(escape)
            place += 2
            continue
        if inside:
            inside = character != "]"
        elif character == "[":
            if pattern.startswith(("[]", "[^]"), place):
                return None  # an empty class in ECMA 262, a literal bracket in Python
            inside = True
        elif character == "(" and _is_foreign(pattern[place + 1 : place + 4]):
            return None
        elif character == "{" and pattern.startswith("{,", place):
            return None  # literal text in ECMA 262, "up to" in Python
        elif character == "$":
            character = r"\Z"
        parts.append(character)
        place += 1
    return "".join(parts)


def _escape(ahead: str, *, inside: bool) -> str | None:
    name = ahead[:1]
    known = (_INSIDE if inside else _OUTSIDE).get(name)
    if known is not None:
        return known
    if name not in _SAME or not name or ahead == "u{":
        return None
    return f"\\{name}" if name != "/" else "/"


def _is_foreign(ahead: str) -> bool:
    """Whether a group is one that only one of the two dialects has."""
    return ahead.startswith("?") and not ahead.startswith(("?:", "?i:", "?=", "?!", "?<=", "?<!"))
