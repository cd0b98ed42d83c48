"""What a person would call what a reference to another file names."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from specpress.document.files.address import is_url
from specpress.document.structure.grammar import (
    COMPONENTS,
    METHODS,
    OPENAPI,
    OPERATION,
    RESPONSE,
    SCHEMA,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.document.structure.graph import Tokens

_SHELVES = frozenset(("schemas", "definitions", "$defs", "properties"))
_SAY_NOTHING = frozenset(
    (*METHODS, *OPENAPI.children, *COMPONENTS.children, *OPERATION.children, *RESPONSE.children)
) | frozenset((*SCHEMA.children, "schema"))
_NOT_LETTERS = re.compile(r"[\W_]+")


def plain(name: str) -> str:
    """A name without what is lost when it becomes the name of a class: ``pet_tag`` is PetTag."""
    return _NOT_LETTERS.sub("", name).casefold()


def wishes(file: str, tokens: Tokens) -> Iterator[str]:
    """Names for a place in a file, best first, without end.

    >>> from itertools import islice
    >>> list(islice(wishes("store/pet.yaml", ("definitions", "Tag")), 3))
    ['Tag', 'pet_Tag', 'store_pet_Tag']
    """
    # A URL's folders say where a host keeps its files, which is not what they are about.
    path, _, name = ("", "", posixpath.basename(file)) if is_url(file) else file.rpartition("/")
    stem = name.partition(".")[0] or "file"
    parts = [*path.split("/"), stem, *_telling(tokens)]
    parts = [part for part in parts if part]
    wish = ""
    for part in reversed(parts):
        wish = f"{part}_{wish}" if wish else part
        yield wish
    extension = name.rpartition(".")[2]
    number = 1
    while True:
        yield f"{wish}_{extension}" if number == 1 else f"{wish}_{extension}_{number}"
        number += 1


def wish(file: str, tokens: Tokens) -> str:
    """The best name for a place in a file."""
    return next(wishes(file, tokens))


def free_wish(file: str, tokens: Tokens, taken: Mapping[str, str]) -> str:
    """The best name that is not taken; ``taken`` holds each name as ``plain`` has it.

    A name that a file itself gives the place is another one where it differs in as much as a
    capital; one that is made of paths is not, for nobody chose it with that in mind.
    """
    declared = [*_telling(tokens)][-1:]
    if declared and declared[0] not in taken:
        return declared[0]
    alike = set(taken.values())
    return next(each for each in wishes(file, tokens) if plain(each) not in alike)


def _telling(tokens: Tokens) -> Iterator[str]:
    """The steps of a path that are names, and no keywords, indexes, paths or media types."""
    for index, token in enumerate(tokens):
        on_shelf = tokens[index - 1 : index] and tokens[index - 1] in _SHELVES
        is_component = index == 2 and tokens[0] == "components"
        says_much = not (token in _SAY_NOTHING or token.isdecimal() or "/" in token)
        is_name = on_shelf or is_component or len(tokens) == 1 or says_much
        if is_name and plain(token):
            yield token
