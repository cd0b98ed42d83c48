"""What the name of an inline schema begins with, and the words from there on."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from specpress.naming.types.entries import camel
from specpress.naming.words.nouns import VAGUE, one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.naming.types.places import Place, Root
    from specpress.naming.words.identifiers import Words

Base: TypeAlias = "tuple[str, tuple[Words, ...]]"
"""The name of what a schema stands in, and how the name goes on."""


def rooted(place: Place, root: Root) -> Iterator[Base]:
    """For what stands in a parameter, a request or a response, best first."""
    words, ending = root.words, place.words
    if root.is_parameter and len(ending) == 1 and place.is_item:
        words, ending = one_of(words), ()
    if place.is_item:
        yield from things(root, ending[1:])
    is_shared = place.pointer.startswith("#/paths/") and root.is_parameter
    for stem in root.stems:
        if stem or not (is_shared and VAGUE.issuperset(words)):
            for head in _heads(stem, words, is_whole=not ending):
                yield camel(head), ending
    if root.is_parameter:
        yield camel((*words, "parameter")), ending


_INSTEAD = {"request": "body", "response": "result"}


def _heads(stem: Words, words: Words, *, is_whole: bool) -> Iterator[Words]:
    if words[-1] in _INSTEAD and stem[-1:] == words[-1:]:
        yield (*stem, *words[:-1], _INSTEAD[words[-1]])  # not "CreateAccessRequestRequest"
        return
    yield (*stem, *words)
    if words[-1] in _INSTEAD and is_whole:
        yield (*stem, *words, "body")


def things(root: Root, ending: tuple[Words, ...]) -> Iterator[Base]:
    """For one of the things that an operation answers with: ``listPets`` lists every ``Pet``."""
    for thing in root.things:
        yield camel(thing), ending
    if root.things:
        yield camel(root.stems[0]), (("item",), *ending)
