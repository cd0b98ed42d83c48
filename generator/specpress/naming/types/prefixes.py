"""What the name of an inline schema begins with, and the words from there on."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from specpress.naming.types.spelling import camel, singular_name
from specpress.naming.words.identifiers import split
from specpress.naming.words.nouns import VAGUE, WRAPPERS, item_words, list_item, singularised

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.naming.types.locations import Root, SchemaLocation
    from specpress.naming.types.symbols import Key, Symbol
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


class Prefixes:
    """Knows what schemas stand in, and what that is called by now.

    ``names`` are those that have been given: it grows while names are given from the outside in.
    """

    def __init__(self, names: Mapping[Key, str], symbols: Iterable[Symbol]) -> None:
        self._names = names
        self._responses = {
            symbol.declaration.origin: symbol.locations[0].root
            for symbol in symbols
            if symbol.locations[0].root is not None and not symbol.locations[0].words
        }

    def of(self, location: SchemaLocation) -> Iterator[Prefix]:
        """What the name of a schema may begin with, best first."""
        if location.parent is not None:
            parent = self._names["type", location.parent]
            one = singular_name(parent)
            if location.is_item and one != parent:
                yield one, location.words[1:]  # the items of Pets are each a Pet
            if location.words and location.steps[0] and WRAPPERS.issuperset(location.words[0]):
                yield from self._items(location, parent)
            yield parent, location.words
        elif location.root is not None:
            yield from root_prefixes(location, location.root)
        else:
            yield "", location.words

    def _items(self, location: SchemaLocation, parent: str) -> Iterator[Prefix]:
        # The items of the "data" of a PetList are each a Pet.
        response = self._responses.get(location.parent or location.pointer)
        if response is not None:
            yield from item_prefixes(response, location.words[1:])
        if thing := list_item(split(parent)):
            yield camel(thing), location.words[1:]
        yield parent, (item_words(location.words[0]), *location.words[1:])
