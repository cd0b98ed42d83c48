"""Which of the known names a misspelled one stands for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAX_LENGTH = 40  # characters; comparing takes the product of both lengths
_LONG, _SHORT = 9, 5  # letters of a name in which two slips, or one, leave no doubt
_LIKE = 0.75


def variant(name: str, known: Iterable[str]) -> str | None:
    """The name that differs in nothing but case and signs: ``min_items`` is ``minItems``.

    >>> variant("GET ", ["get", "put"]), variant("ref", ["$ref"]), variant("id", ["$id"])
    ('get', '$ref', None)
    """
    wanted = _letters(name)
    found = [
        one
        for one in known
        if _letters(one) == wanted and (one == "$ref" or one[:1] != "$" or name[:1] == "$")
    ]
    return found[0] if len(found) == 1 and wanted else None


def slip(name: str, known: Iterable[str]) -> str | None:
    """The name from which one slip of the pen leads to this one, or two if it is long.

    >>> slip("paramters", ["parameters"]), slip("secuirty", ["security"]), slip("item", ["items"])
    ('parameters', 'security', 'items')
    """
    if len(name) > _MAX_LENGTH:
        return None
    found = [one for one in known if _is_slip(name, one)]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=1_000)
def like(name: str, known: frozenset[str]) -> str | None:
    """The name that is most like this one, where one is at all."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

    close = get_close_matches(name[:_MAX_LENGTH], sorted(known), n=1, cutoff=_LIKE)
    return close[0] if close else None


def _letters(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _is_slip(name: str, known: str) -> bool:
    if known in (f"{name}s", name.removesuffix("s")):
        return True
    length = min(len(name), len(known))
    allowed = 2 if length >= _LONG else 1 if length >= _SHORT else 0
    return abs(len(name) - len(known)) <= allowed and distance(name, known) <= allowed


def distance(left: str, right: str) -> int:
    """How many letters are to be added, left out, replaced, or swapped with their neighbour.

    >>> distance("secuirty", "security"), distance("propertis", "properties"), distance("a", "")
    (1, 1, 1)
    """
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, one in enumerate(left, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(right, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (one != other))
            if i > 1 and j > 1 and one == right[j - 2] and left[i - 2] == other:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
    return row[-1]
