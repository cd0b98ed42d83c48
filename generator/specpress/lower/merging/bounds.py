"""Bounds of one keyword that hold at once, as one bound."""

from __future__ import annotations

import math
import re

_REFERS_TO_GROUP = re.compile(r"\\(?:[1-9]|k<)|\(\?<[A-Za-z_]")


_DELIMITED = re.compile(r"/(?P<pattern>(?:[^/\\]|\\.)+)/(?P<flags>[gimsuy]*)", re.DOTALL)


def without_delimiters(pattern: str) -> str | None:
    """What a pattern means that is written as a literal of JavaScript, ``None`` where it is none.

    Two slashes alone may well be meant: only with anchors inside or flags behind are they none.

    >>> without_delimiters("/^[0-9]+$/"), without_delimiters("/^a$/i"), without_delimiters("/v1/")
    ('^[0-9]+$', '(?i:^a$)', None)
    """
    found = _DELIMITED.fullmatch(pattern)
    if found is None:
        return None
    inner, flags = found["pattern"], found["flags"]
    if not flags and not inner.startswith("^") and not inner.endswith("$"):
        return None
    inner = inner.replace(r"\/", "/")
    # What "." and "^" mean else is nothing that a pattern can say.
    return f"(?i:{inner})" if "i" in flags else inner


def intersect_patterns(left: str | None, right: str | None) -> str | None:
    """A pattern of what both patterns find something in; patterns are searched for, not matched.

    Groups that are referred to by number or name cannot be joined with others: of such patterns
    the later one counts.
    """
    if left is None or right is None or left == right:
        return right if left is None else left
    if _REFERS_TO_GROUP.search(left) or _REFERS_TO_GROUP.search(right):
        return right
    looks = [each if _is_joined(each) else rf"(?=[\s\S]*?(?:{each}))" for each in (left, right)]
    return f"^{''.join(look.removeprefix('^') for look in looks)}"


def _is_joined(pattern: str) -> bool:
    return pattern.startswith(r"^(?=[\s\S]*?(?:") and pattern.endswith("))")


def common_multiple(left: float | None, right: float) -> int | float:
    """What is a multiple of both numbers; of fractions the later one counts."""
    if isinstance(left, int) and isinstance(right, int) and left and right:
        return math.lcm(left, right)
    return right
