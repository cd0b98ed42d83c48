"""What a tag says: a resource, or one in another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.naming.methods import paths
from specpress.naming.words.identifiers import Words, split, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEEP = 4
"""Parts of a tag beyond which it is no path that people would type."""

_DOTTED = re.compile(r"[^\W\d_][\w-]*(?:\.[^\W\d_][\w-]*)+")
_SLASHED = re.compile(r"[^\W\d_][^/]*(?:/\s*[^\W\d_][^/]*)+")

# Signs that part nothing: Node.js, image/png.
_ENDINGS = word_set("ai app com dev io js net org ts")
_MEDIA = word_set("application audio font image message model multipart text video")


JOINTS = word_set("by for of with to from in on at and or as id ids s")
"""A name goes on with one of these where its first words are not a mere prefix."""


def without_articles(words: Words) -> Words:
    """Words without what carries no meaning: "create-a-namespace", "record for a meeting".

    Elsewhere an "a" may be a name.
    """
    return tuple(
        word
        for index, word in enumerate(words)
        if word not in ("a", "an", "the")
        or index in (0, len(words) - 1)
        or not (index == 1 or words[index - 1] in JOINTS)
    )


def tag_path(tag: str) -> tuple[Words, ...]:
    """The words of each resource that a tag names, the outermost first; none where it has none.

    What is parted by signs without being a path stays one resource.

    >>> tag_path("beta.agents"), tag_path("Users / Sign-in methods"), tag_path("Import/Export")
    ((('beta',), ('agents',)), (('users',), ('sign', 'in', 'methods')), (('import', 'export'),))
    >>> tag_path("CI/CD"), tag_path("Node.js"), tag_path("v1.2"), tag_path("?")
    ((('ci', 'cd'),), (('node', 'js'),), (('v1', '2'),), ())
    """
    parts = _parts(tag)
    found = [_clean(part, is_last=index == len(parts)) for index, part in enumerate(parts, 1)]
    return tuple(words for words in found if words)


def hinted_path(parts: Sequence[str]) -> tuple[Words, ...]:
    """The words of each resource that a hint names; none where people would not type them all."""
    found = tuple(words for part in parts if (words := split(part)))
    return found if len(found) <= _DEEP else ()


def _parts(tag: str) -> list[str]:
    if _DOTTED.fullmatch(tag):
        parts = tag.split(".")
        is_path = parts[-1].lower() not in _ENDINGS
    elif _SLASHED.fullmatch(tag):
        parts = [part.strip() for part in tag.split("/")]
        alternatives = all(paths.is_action(part.lower()) for part in parts)
        abbreviations = all(part.isupper() and len(part) < 4 for part in parts)
        is_path = not (alternatives or abbreviations or parts[0].lower() in _MEDIA)
    else:
        return [tag]
    return parts if is_path and len(parts) <= _DEEP and all(map(split, parts)) else [tag]


def _clean(text: str, *, is_last: bool) -> Words:
    words = without_articles(split(text))
    return words[:-1] if is_last and len(words) > 1 and words[-1] in ("api", "apis") else words
