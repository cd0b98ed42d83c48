"""What a declaration would be called, read off its places, its title and its content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.types import Alias, Const, Enum, Named, Struct, Union
from specpress.naming.scope import NameRequest
from specpress.naming.types import locations
from specpress.naming.types.variants import MAX_TRIED
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import (
    Style,
    Words,
    casing,
    digest,
    identify,
    is_public,
    join,
    pascal,
    read,
    spell,
    split,
)
from specpress.naming.words.nouns import WRAPPERS
from specpress.naming.words.plurals import item_singular
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from specpress.ir.types import Declaration, JsonScalar, TypeRef
    from specpress.naming.types.locations import Root, SchemaLocation
    from specpress.naming.types.variants import Discriminant, SiblingVariants

Key: TypeAlias = "tuple[str, str]"
"""What a class is for: ("type" or "input", pointer), or ("Response" or "Params", operation)."""


class Symbol(msgspec.Struct, frozen=True, kw_only=True):
    """A declaration that waits for its name, and all its places, the most telling one first.

    ``marks``: constants that tell it from its alternatives, each with its property.
    """

    declaration: Declaration
    locations: tuple[SchemaLocation, ...]
    discriminants: tuple[Discriminant, ...]

    @property
    def key(self) -> Key:
        """Under which its name is kept."""
        return ("type", self.declaration.origin)


LONG = 50
"""Characters after which a name is too long to be read, and only the ends of its path count."""

LONGEST = 70
"""Characters of the longest class name: the names made from it are a little longer."""

_HUMPS = re.compile(r"[A-Z][^A-Z]*|[^A-Z]+")

KINDS: dict[type[Declaration], str] = {
    Struct: "Object",
    Enum: "Enum",
    Union: "Union",
    Alias: "Type",
}


def origins_of(declaration: Declaration) -> tuple[Pointer, ...]:
    """Every place of a declaration."""
    return declaration.origins or (declaration.origin,)


def read_symbol(
    declaration: Declaration,
    roots: Mapping[str, Root],
    declared: Mapping[str, Pointer],
    declarations: Mapping[Pointer, Declaration],
) -> Symbol:
    """Find all places of a declaration."""
    origins = sorted(set(origins_of(declaration)), key=_precedence)
    found = tuple(locations.locate(origin, roots, declared) for origin in origins)
    return Symbol(
        declaration=declaration,
        locations=found,
        discriminants=_discriminants(declaration, declarations),
    )


def _precedence(origin: Pointer) -> tuple[bool, bool, int, str]:
    # What stands in a component says more than what stands in an operation, JSON more than what
    # is sent besides. A place sorts after all it stands in, so naming inwards always ends.
    aside = "/content/" in origin and "/content/application~1json" not in origin
    return origin.startswith("#/paths/"), aside, len(origin), origin


def component_of(symbol: Symbol) -> str | None:
    """The name of the component that a declaration is, if it is one."""
    main = symbol.declaration.origin
    for pointer in (main, *(location.pointer for location in symbol.locations)):
        name = locations.component_name(pointer)
        if name:
            return name
    return None


def variants_at(symbol: Symbol) -> str:
    """The place that holds a declaration and its alternatives."""
    return symbol.locations[0].pointer.rpartition("/")[0]


def content_name(symbol: Symbol) -> str:
    """The name of what says enough by itself, wherever it is; mostly empty."""
    # A choice between something and "" is how many documents say that a value can be taken away.
    values = symbol.declaration.values if isinstance(symbol.declaration, Enum) else ()
    return "EmptyString" if [value.value for value in values] == [""] else ""


def component_claim(symbol: Symbol) -> NameRequest[Key]:
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


def inline_claim(symbol: Symbol, told: list[str], paths: list[str]) -> NameRequest[Key]:
    """What any other declaration would be called; ``told`` goes before ``paths``."""
    kind = KINDS[type(symbol.declaration)]
    last = (paths or told or [""])[-1]
    extra = [] if symbol.locations[0].is_variant else [shorten(last + kind)]
    candidates = tuple(dict.fromkeys(name for name in (*told, *paths, *extra) if is_public(name)))
    # The parts of a component have more right to a name than what one operation says in passing.
    root = symbol.locations[0].root
    in_passing = root is not None or symbol.locations[0].pointer.startswith("#/paths/")
    return NameRequest(
        key=symbol.key, candidates=candidates or (kind,), rank=5 if in_passing else 4
    )


def last_resorts(request: NameRequest[Key], content: Callable[[Key], str]) -> tuple[str, ...]:
    """Names for what every better name was contested of.

    ``content``: gives all that an inline declaration holds.
    """
    origin, wanted = Pointer(request.key[1]), request.candidates[0]
    tokens = [token for token in origin.tokens if token not in ("components", "schemas")]
    words = [word for token in tokens for word in split(token)]
    spelled = join(words, Style.CAMEL, limit=LONGEST)
    unique = f"{wanted[: LONGEST - 6]}{digest(str(request.key)).capitalize()}"
    # A place in a list is no name: it moves when the list grows.
    if any(token.isdecimal() for token in tokens):
        return f"{wanted[: LONGEST - 6]}{digest(content(request.key)).capitalize()}", unique
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
    # One of several alternatives: told apart by a constant, else by what only it holds.
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


def _discriminants(
    declaration: Declaration, declarations: Mapping[Pointer, Declaration]
) -> tuple[Discriminant, ...]:
    # The only value of an enum, or of a property: {"type": "card"} is the card among payments.
    if isinstance(declaration, Enum):
        values = [("", value.value) for value in declaration.values]
    else:
        fields = declaration.fields if isinstance(declaration, Struct) else ()
        values = [(each.name, _only_value(each.type, declarations)) for each in fields]
    texts = [(name, value) for name, value in values if isinstance(value, str) and value]
    if isinstance(declaration, Enum) and len(texts) != 1:
        return ()
    return tuple((name, read(text)) for name, text in texts[:MAX_TRIED])


def _only_value(type_: TypeRef, declarations: Mapping[Pointer, Declaration]) -> JsonScalar:
    if isinstance(type_, Const):
        return type_.value
    named = declarations.get(type_.target) if isinstance(type_, Named) else None
    if isinstance(named, Enum) and len(named.values) == 1:
        return named.values[0].value
    return None


def camel(words: Iterable[str]) -> str:
    """Words as part of a class name."""
    return join(words, Style.CAMEL)


def shorten(name: str) -> str:
    """A class name of a length that leaves room for the names made from it."""
    if 0 < len(name) <= LONGEST:
        return identify((name,), Style.CAMEL, "type")
    return join(_HUMPS.findall(name), Style.CAMEL, limit=LONGEST)


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
    """The name of a part, in which the whole is not said twice; empty where nothing is.

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
