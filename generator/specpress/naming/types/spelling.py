"""How class names are spelled: put together from words, cut to a length, attached to each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.naming.words.identifiers import (
    Style,
    Words,
    identify,
    join,
    split,
    word_set,
)
from specpress.naming.words.plurals import item_singular

if TYPE_CHECKING:
    from collections.abc import Iterable


LONG = 50
"""Characters after which a name is too long to be read, and only the ends of its path count."""


TOO_LONG = 60
"""Characters after which a class name does without what tells nothing."""


LONGEST = 70
"""Characters of the longest class name: the names made from it are a little longer."""


_SMALL = word_set("a an at by for from in of on request response the to")

_HUMPS = re.compile(r"[A-Z][^A-Z]*|[^A-Z]+")


def camel(words: Iterable[str]) -> str:
    """Words as part of a class name."""
    return join(words, Style.CAMEL)


def shorten(name: str) -> str:
    """A class name of a length that leaves room for the names made from it."""
    if 0 < len(name) <= LONGEST:
        return identify((name,), Style.CAMEL, "type")
    return join(_HUMPS.findall(name), Style.CAMEL, limit=LONGEST)


def concise(name: str) -> str:
    """A class name without words that tell nothing, where it is too long with them.

    These are small words, and what a component is made for (``CreateRequest``) in names of its
    parts. A name that is short enough stays as it is.

    >>> concise("CodespacesListDevcontainersInRepositoryForAuthenticatedDevcontainer")
    'CodespacesListDevcontainersRepositoryAuthenticatedDevcontainer'
    """
    if len(name) <= TOO_LONG:
        return name
    words = _HUMPS.findall(name)
    kept = [word for word in words[1:-1] if word.lower() not in _SMALL]
    return "".join((words[0], *kept, words[-1]))


def append_suffix(name: str, qualifier: str) -> str:
    """A class name with an ending that is kept whole: what is too long loses its middle."""
    qualifier = shorten(qualifier) if len(qualifier) > LONGEST // 2 else qualifier
    if len(name) + len(qualifier) > LONGEST:
        name = join(_HUMPS.findall(name), Style.CAMEL, limit=LONGEST - len(qualifier))
    return f"{name}{qualifier}"


def singular_name(name: str) -> str:
    """The name of one of several: ``Pets`` is ``Pet``."""
    match = re.search(r"[A-Z][a-z]+$", name)
    if match is None:
        return name
    return name[: match.start()] + item_singular(match.group().lower()).capitalize()


def part_name(prefix: str, words: tuple[Words, ...], *, is_list: bool = False) -> str:
    """The name of a part, in which the whole does not stand twice; empty where nothing is.

    ``is_list``: the part is one of many in the whole.

    >>> attached("AutoMerge", (("merge", "method"),)), attached("Commit", (("commit",),))
    ('AutoMergeMethod', '')
    >>> attached("GitTree", (("tree",),), is_list=True)
    'GitTreeItem'
    """
    first = words[0] if words else ()
    whole = split(prefix)
    if is_list and len(words) == 1 and whole[-len(first) :] == first:
        return f"{prefix}Item"
    for size in range(min(len(first) - 1, len(whole)), 0, -1):
        if whole[-size:] == first[:size]:
            return prefix + "".join(map(camel, (first[size:], *words[1:])))
    return ""
