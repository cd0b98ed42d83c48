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
    from collections.abc import Container, Iterator

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
    >>> list(islice(wishes("store/pet.yaml", ("definitions", "Tag")), 3))
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


def free_name(file: str, tokens: Tokens, taken: Container[str]) -> str:
    """The best name that is not taken; names are compared as ``plain`` has them."""
    return next(each for each in suggested_names(file, tokens) if folded(each) not in taken)


def _telling_names(tokens: Tokens) -> Iterator[str]:
    """The steps of a path that are names, and no keywords, indexes, paths or media types."""
    for index, token in enumerate(tokens):
        on_shelf = tokens[index - 1 : index] and tokens[index - 1] in _NAMED_SECTIONS
        is_component = index == 2 and tokens[0] == "components"
        says_much = not (token in _KEYWORDS or token.isdecimal() or "/" in token)
        is_name = on_shelf or is_component or len(tokens) == 1 or says_much
        if is_name and folded(token):
            yield token
