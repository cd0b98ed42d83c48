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

_NAMED_SECTIONS = frozenset(("schemas", "definitions", "$defs", "properties"))
_KEYWORDS = frozenset(
    (*METHODS, *OPENAPI.children, *COMPONENTS.children, *OPERATION.children, *RESPONSE.children)
) | frozenset((*SCHEMA.children, "schema"))
_NOT_LETTERS = re.compile(r"[\W_]+")


def folded(name: str) -> str:
    """A name without what is lost when it becomes the name of a class: ``pet_tag`` is PetTag."""
    return _NOT_LETTERS.sub("", name).casefold()


def suggested_names(file: str, tokens: Tokens) -> Iterator[str]:
    """Names for a place in a file, best first, without end.

    >>> from itertools import islice
    >>> list(islice(suggested_names("store/pet.yaml", ("definitions", "Tag")), 3))
    ['Tag', 'pet_Tag', 'store_pet_Tag']
    """
    # A URL's folders say where a host keeps its files, which is not what they are about.
    path, _, name = ("", "", posixpath.basename(file)) if is_url(file) else file.rpartition("/")
    stem = name.partition(".")[0] or "file"
    parts = [*path.split("/"), stem, *_telling_names(tokens)]
    parts = [part for part in parts if part]
    suggested_name = ""
    for part in reversed(parts):
        suggested_name = f"{part}_{suggested_name}" if suggested_name else part
        yield suggested_name
    extension = name.rpartition(".")[2]
    number = 1
    while True:
        yield (
            f"{suggested_name}_{extension}"
            if number == 1
            else f"{suggested_name}_{extension}_{number}"
        )
        number += 1


def suggested_name(file: str, tokens: Tokens) -> str:
    """The best name for a place in a file."""
    return next(suggested_names(file, tokens))


def free_name(file: str, tokens: Tokens, taken: Mapping[str, str]) -> str:
    """The best name that is not taken; ``taken`` holds each name as ``folded`` has it.

    A name that a file itself gives the place is another one where it differs in as much as a
    capital; one that is made of paths is not, for nobody chose it with that in mind.
    """
    declared = [*_telling_names(tokens)][-1:]
    if declared and declared[0] not in taken:
        return declared[0]
    alike = set(taken.values())
    return next(each for each in suggested_names(file, tokens) if folded(each) not in alike)


def _telling_names(tokens: Tokens) -> Iterator[str]:
    """The steps of a path that are names, and no keywords, indexes, paths or media types."""
    for index, token in enumerate(tokens):
        is_named = tokens[index - 1 : index] and tokens[index - 1] in _NAMED_SECTIONS
        is_component = index == 2 and tokens[0] == "components"
        says_much = not (token in _KEYWORDS or token.isdecimal() or "/" in token)
        is_name = is_named or is_component or len(tokens) == 1 or says_much
        if is_name and folded(token):
            yield token
