"""What a declaration would be called, read off its places, its title and its content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.types import Alias, Const, Enum, Named, Struct, Union
from specpress.naming.scope import Claim
from specpress.naming.types import places
from specpress.naming.types.alternatives import HELD
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
from specpress.naming.words.plurals import member
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from specpress.ir.types import Declaration, JsonScalar, TypeRef
    from specpress.naming.types.alternatives import Alternatives, Mark
    from specpress.naming.types.places import Place, Root

Key: TypeAlias = "tuple[str, str]"
"""What a class is for: ("type" or "input", pointer), or ("Response" or "Params", operation)."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A declaration that waits for its name, and all its places, the most telling one first.

    ``marks``: constants that tell it from its alternatives, each with its property.
    """

    declaration: Declaration
    places: tuple[Place, ...]
    marks: tuple[Mark, ...]

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


def read_entry(
    declaration: Declaration,
    roots: Mapping[str, Root],
    declared: Mapping[str, Pointer],
    declarations: Mapping[Pointer, Declaration],
) -> Entry:
    """Find all places of a declaration."""
    origins = sorted(set(origins_of(declaration)), key=_telling)
    found = tuple(places.locate(origin, roots, declared) for origin in origins)
    return Entry(declaration=declaration, places=found, marks=_marks(declaration, declarations))


def _telling(origin: Pointer) -> tuple[bool, bool, int, str]:
    # What stands in a component says more than what stands in an operation, JSON more than what
    # is sent besides. A place sorts after all it stands in, so naming inwards always ends.
    aside = "/content/" in origin and "/content/application~1json" not in origin
    return origin.startswith("#/paths/"), aside, len(origin), origin


def component_of(entry: Entry) -> str | None:
    """The name of the component that a declaration is, if it is one."""
    main = entry.declaration.origin
    for pointer in (main, *(place.pointer for place in entry.places)):
        name = places.component_name(pointer)
        if name:
            return name
    return None


def siblings(entry: Entry) -> str:
    """The place that holds a declaration and its alternatives."""
    return entry.places[0].pointer.rpartition("/")[0]


def content_name(entry: Entry) -> str:
    """The name of what says enough by itself, wherever it is; mostly empty."""
    # A choice between something and "" is how many documents say that a value can be taken away.
    values = entry.declaration.values if isinstance(entry.declaration, Enum) else ()
    return "EmptyString" if [value.value for value in values] == [""] else ""


def component_claim(entry: Entry) -> Claim[Key]:
    """What a component would be called: as in the document, whoever else wants the name."""
    name = component_of(entry) or ""
    wanted = pascal(name)
    ladder = [wanted]
    if wanted in reserved.TYPES:
        ladder.append(f"{wanted}Model")
    file = entry.declaration.origin.file
    if file:
        ladder.append(shorten(pascal(file.rpartition("/")[2].partition(".")[0]) + wanted))
    # What only signs or capitals tell apart says so, each by itself: no other name counts.
    ladder.append(shorten(identify(spell(name), Style.CAMEL, "type")))
    ladder.append(clipped(wanted, camel((casing(name),))))
    rank = (
        3 if file else 0 if wanted == name else 1 if name.isidentifier() and name.isascii() else 2
    )
    return Claim(key=entry.key, ladder=tuple(dict.fromkeys(ladder)), rank=rank)


def titles(entry: Entry) -> list[str]:
    """The title of a schema, where it can be a name."""
    title = entry.declaration.docs.title
    words = split(title) if title else ()
    if not 0 < len(words) <= 5 or WRAPPERS.issuperset(words):
        return []
    return [pascal(title) if title and title.isalnum() else camel(words)]


def inline_claim(entry: Entry, told: list[str], paths: list[str]) -> Claim[Key]:
    """What any other declaration would be called; ``told`` goes before ``paths``."""
    kind = KINDS[type(entry.declaration)]
    last = (paths or told or [""])[-1]
    extra = [] if entry.places[0].is_choice else [shorten(last + kind)]
    ladder = tuple(dict.fromkeys(name for name in (*told, *paths, *extra) if is_public(name)))
    # The parts of a component have more right to a name than what one operation says in passing.
    root = entry.places[0].root
    in_passing = root is not None or entry.places[0].pointer.startswith("#/paths/")
    return Claim(key=entry.key, ladder=ladder or (kind,), rank=5 if in_passing else 4)


def last_resorts(claim: Claim[Key], content: Callable[[Key], str]) -> tuple[str, ...]:
    """Names for what every better name was contested of.

    ``content``: gives all that an inline declaration holds.
    """
    origin, wanted = Pointer(claim.key[1]), claim.ladder[0]
    tokens = [token for token in origin.tokens if token not in ("components", "schemas")]
    words = [word for token in tokens for word in split(token)]
    spelled = join(words, Style.CAMEL, limit=LONGEST)
    unique = f"{wanted[: LONGEST - 6]}{digest(str(claim.key)).capitalize()}"
    # A place in a list is no name: it moves when the list grows.
    if any(token.isdecimal() for token in tokens):
        return f"{wanted[: LONGEST - 6]}{digest(content(claim.key)).capitalize()}", unique
    return (spelled, unique) if is_public(spelled) else (unique,)


def endings(
    entry: Entry, words: tuple[Words, ...], rivals: Alternatives | None
) -> Iterator[tuple[Words, ...]]:
    """How a name goes on from what the declaration stands in, best first.

    ``rivals``: the alternatives, where the declaration is one of several objects.
    """
    place = entry.places[0]
    if not place.is_choice:
        yield words
        if words and place.steps and place.steps[-1] and words[-1] != (place.steps[-1],):
            yield (*words, (place.steps[-1],))
        return
    # One of several alternatives: told apart by a constant, else by what only it holds.
    struct = entry.declaration if isinstance(entry.declaration, Struct) else None
    ordered = entry.marks if rivals is None else rivals.ordered(entry.marks)
    marks = [(*words, mark) for _, mark in ordered]
    if struct is not None:
        yield from marks
    for held in rivals.distinctions(struct) if struct is not None and rivals is not None else ():
        yield (*words, ("with",), held)
    yield words  # the only one, or the plain one beside others that hold something more
    if struct is None:
        yield from marks  # an enum may get more values: its first does not name it
    yield (*words, (KINDS[type(entry.declaration)].lower(),))


def _marks(
    declaration: Declaration, declarations: Mapping[Pointer, Declaration]
) -> tuple[Mark, ...]:
    # The only value of an enum, or of a property: {"type": "card"} is the card among payments.
    if isinstance(declaration, Enum):
        values = [("", value.value) for value in declaration.values]
    else:
        fields = declaration.fields if isinstance(declaration, Struct) else ()
        values = [(each.name, _only_value(each.type, declarations)) for each in fields]
    texts = [(name, value) for name, value in values if isinstance(value, str) and value]
    if isinstance(declaration, Enum) and len(texts) != 1:
        return ()
    return tuple((name, read(text)) for name, text in texts[:HELD])


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


def clipped(name: str, ending: str) -> str:
    """A class name with an ending that is kept whole: what is too long loses its middle."""
    ending = shorten(ending) if len(ending) > LONGEST // 2 else ending
    if len(name) + len(ending) > LONGEST:
        name = join(_HUMPS.findall(name), Style.CAMEL, limit=LONGEST - len(ending))
    return f"{name}{ending}"


def singular_name(name: str) -> str:
    """The name of one of several: ``Pets`` is ``Pet``."""
    match = re.search(r"[A-Z][a-z]+$", name)
    if match is None:
        return name
    return name[: match.start()] + member(match.group().lower()).capitalize()


def attached(base: str, words: tuple[Words, ...], *, is_list: bool = False) -> str:
    """The name of a part, in which the whole is not said twice; empty where nothing is.

    ``is_list``: the part is one of many in the whole.

    >>> attached("AutoMerge", (("merge", "method"),)), attached("Commit", (("commit",),))
    ('AutoMergeMethod', '')
    >>> attached("GitTree", (("tree",),), is_list=True)
    'GitTreeItem'
    """
    first = words[0] if words else ()
    whole = split(base)
    if is_list and len(words) == 1 and whole[-len(first) :] == first:
        return f"{base}Item"
    for size in range(min(len(first) - 1, len(whole)), 0, -1):
        if whole[-size:] == first[:size]:
            return base + "".join(map(camel, (first[size:], *words[1:])))
    return ""
