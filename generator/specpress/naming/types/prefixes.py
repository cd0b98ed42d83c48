"""What the name of an inline schema begins with, and the words from there on."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from specpress.naming.types.symbols import camel
from specpress.naming.words.nouns import VAGUE, singularised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.naming.types.locations import Root, SchemaLocation
    from specpress.naming.words.identifiers import Words

Prefix: TypeAlias = "tuple[str, tuple[Words, ...]]"
"""The name of what a schema stands in, and how the name goes on."""


def root_prefixes(location: SchemaLocation, root: Root) -> Iterator[Prefix]:
    """For what stands in a parameter, a request or a response, best first."""
    words, qualifier = root.words, location.words
    if root.is_parameter and len(qualifier) == 1 and location.is_item:
        words, qualifier = singularised(words), ()
    if location.is_item:
        yield from item_prefixes(root, qualifier[1:])
    is_shared = location.pointer.startswith("#/paths/") and root.is_parameter
    for stem in root.stems:
        if stem or not (is_shared and VAGUE.issuperset(words)):
            for head in _heads(stem, words, is_whole=not qualifier):
                yield camel(head), qualifier
    if root.is_parameter:
        yield camel((*words, "parameter")), qualifier


_INSTEAD = {"request": "body", "response": "result"}


def _heads(stem: Words, words: Words, *, is_whole: bool) -> Iterator[Words]:
    if words[-1] in _INSTEAD and stem[-1:] == words[-1:]:
        yield (*stem, *words[:-1], _INSTEAD[words[-1]])  # not "CreateAccessRequestRequest"
        return
    yield (*stem, *words)
    if words[-1] in _INSTEAD and is_whole:
        yield (*stem, *words, "body")


def item_prefixes(root: Root, qualifier: tuple[Words, ...]) -> Iterator[Prefix]:
    """For one of the things that an operation answers with: ``listPets`` lists every ``Pet``."""
    for thing in root.items:
        yield camel(thing), qualifier
    if root.items:
        yield camel(root.stems[0]), (("item",), *qualifier)
