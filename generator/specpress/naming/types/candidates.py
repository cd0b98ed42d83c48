"""Candidates for class names: of components, of inline schemas, and what is left at last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Enum, Struct
from specpress.naming.scope import NameRequest
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import (
    Style,
    Words,
    casing,
    cut,
    digest,
    identify,
    is_public,
    join,
    pascal,
    spell,
    split,
)
from specpress.naming.words.nouns import WRAPPERS
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specpress.naming.types.variants import SiblingVariants
from specpress.naming.types.spelling import LONGEST, append_suffix, camel, shorten
from specpress.naming.types.symbols import KINDS, Key, Symbol, component_of


def content_name(symbol: Symbol) -> str:
    """The name of what says enough by itself, wherever it is; mostly empty."""
    # A choice between something and "" is how many documents say that a value can be taken away.
    values = symbol.declaration.values if isinstance(symbol.declaration, Enum) else ()
    return "EmptyString" if [value.value for value in values] == [""] else ""


def component_request(symbol: Symbol) -> NameRequest[Key]:
    """What a component would be called: as in the document, whoever else wants the name."""
    name = component_of(symbol) or ""
    wanted = pascal(name)
    candidates = [wanted]
    if wanted in reserved.TYPES:
        candidates.append(f"{wanted}Model")
    file = symbol.declaration.origin.file
    if file:
        candidates.append(shorten(pascal(file.rpartition("/")[2].partition(".")[0]) + wanted))
    # What only signs or capitals tell apart says so, each by itself: no other name counts.
    candidates.append(shorten(identify(spell(name), Style.CAMEL, "type")))
    candidates.append(append_suffix(wanted, camel((casing(name),))))
    rank = (
        3 if file else 0 if wanted == name else 1 if name.isidentifier() and name.isascii() else 2
    )
    return NameRequest(key=symbol.key, candidates=tuple(dict.fromkeys(candidates)), rank=rank)


def titles(symbol: Symbol) -> list[str]:
    """The title of a schema, where it can be a name."""
    title = symbol.declaration.docs.title
    words = split(title) if title else ()
    if not 0 < len(words) <= 5 or WRAPPERS.issuperset(words):
        return []
    return [pascal(title) if title and title.isalnum() else camel(words)]


def inline_request(symbol: Symbol, preferred: list[str], paths: list[str]) -> NameRequest[Key]:
    """What any other declaration would be called; ``preferred`` goes before ``paths``."""
    kind = KINDS[type(symbol.declaration)]
    last = (paths or preferred or [""])[-1]
    extra = [] if symbol.locations[0].is_variant else [shorten(last + kind)]
    candidates = tuple(
        dict.fromkeys(name for name in (*preferred, *paths, *extra) if is_public(name))
    )
    # The parts of a component have more right to a name than what one operation says in passing.
    root = symbol.locations[0].root
    in_passing = root is not None or symbol.locations[0].pointer.startswith("#/paths/")
    return NameRequest(
        key=symbol.key, candidates=candidates or (kind,), rank=5 if in_passing else 4
    )


def last_resorts(request: NameRequest[Key], content: Callable[[Key], str]) -> tuple[str, ...]:
    """Names for what got none of its candidates.

    ``content``: gives all that an inline declaration holds.
    """
    origin, wanted = Pointer(request.key[1]), request.candidates[0]
    tokens = [token for token in origin.tokens if token not in ("components", "schemas")]
    words = [word for token in tokens for word in split(token)]
    spelled = join(words, Style.CAMEL, limit=LONGEST)
    unique = f"{cut(wanted, LONGEST - 6)}{digest(str(request.key)).capitalize()}"
    # A place in a list is no name: it moves when the list grows.
    if any(token.isdecimal() for token in tokens):
        return f"{cut(wanted, LONGEST - 6)}{digest(content(request.key)).capitalize()}", unique
    return (spelled, unique) if is_public(spelled) else (unique,)


def suffixes(
    symbol: Symbol, words: tuple[Words, ...], siblings: SiblingVariants | None
) -> Iterator[tuple[Words, ...]]:
    """How a name goes on from what the declaration stands in, best first.

    ``rivals``: the alternatives, where the declaration is one of several objects.
    """
    location = symbol.locations[0]
    if not location.is_variant:
        yield words
        if words and location.steps and location.steps[-1] and words[-1] != (location.steps[-1],):
            yield (*words, (location.steps[-1],))
        return
    # One of several variants: told apart by a constant, else by what only it holds.
    struct = symbol.declaration if isinstance(symbol.declaration, Struct) else None
    ordered = symbol.discriminants if siblings is None else siblings.ordered(symbol.discriminants)
    discriminants = [(*words, discriminant) for _, discriminant in ordered]
    if struct is not None:
        yield from discriminants
    for held in (
        siblings.distinctions(struct) if struct is not None and siblings is not None else ()
    ):
        yield (*words, ("with",), held)
    yield words  # the only one, or the plain one beside others that hold something more
    if struct is None:
        yield from discriminants  # an enum may get more values: its first does not name it
    yield (*words, (KINDS[type(symbol.declaration)].lower(),))
