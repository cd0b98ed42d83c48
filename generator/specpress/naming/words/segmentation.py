"""Words that somebody wrote without a space: ``getprojectspendlimit``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.naming.words.nouns import JOINTS, VERBS
from specpress.naming.words.plurals import singular

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.naming.words.identifiers import Words

_LONG = 15
"""Letters from which a word may be several: long words of operationIds are seldom one."""

_TOO_LONG = 100
"""Letters from which a word is no name that somebody wrote."""

_UNKNOWN = 4
"""Letters that a word at least has which is not known."""


def segment(words: Words, known: Iterable[str]) -> Words:
    """Part words that are run together, where ``known`` ones (those of the path) show how.

    >>> respell(("getprojectspendlimit",), ("projects", "spend", "limit"))
    ('get', 'project', 'spend', 'limit')
    >>> respell(("authentications",), ("projects",))
    ('authentications',)
    """
    if max(map(len, words), default=0) < _LONG:
        return words
    nouns = {form for word in known for form in (word, singular(word)) if len(word) > 2}
    if exact := _parts("".join(words), nouns, JOINTS | VERBS, unknown_parts=0):
        return exact
    return tuple(
        part for word in words for part in (_parts(word, nouns, VERBS, unknown_parts=1) or (word,))
    )


def _parts(text: str, nouns: set[str], others: frozenset[str], *, unknown_parts: int) -> Words:
    """The parts of a long word with the fewest strange letters; empty where no noun is in it."""
    if not _LONG <= len(text) <= _TOO_LONG:
        return ()
    vocabulary = nouns | others
    # The best way to every place in the text: strange letters, strangers, parts.
    ways: list[tuple[int, int, Words] | None] = [(0, 0, ()), *[None] * len(text)]
    for start, way in enumerate(ways):
        for end in range(start + 1, len(text) + 1) if way is not None else ():
            part = text[start:end]
            strange = 0 if part in vocabulary else len(part)
            if way is None or 0 < strange < _UNKNOWN or (strange and way[1] == unknown_parts):
                continue
            step = (way[0] + strange, way[1] + bool(strange), (*way[2], part))
            there = ways[end]
            if there is None or (*step[:2], len(step[2])) < (*there[:2], len(there[2])):
                ways[end] = step
    found = ways[-1][2] if ways[-1] else ()
    return found if len(found) > 1 and nouns.intersection(found) else ()
