"""What a declaration would be called, read off its places, its title and its content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.types import Alias, Const, Enum, Named, Struct, Union
from specpress.naming import places, reserved
from specpress.naming.scope import Claim
from specpress.naming.words import (
    Style,
    Words,
    digest,
    identify,
    is_public,
    join,
    listed,
    pascal,
    read,
    singular,
    split,
)
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.ir.types import Declaration, JsonScalar, TypeRef
    from specpress.naming.places import Place, Root

Key: TypeAlias = "tuple[str, str]"
"""What a class is for: ("type" or "input", pointer), or ("Response" or "Params", operation)."""

# Words that wrap what an answer is about and say nothing about it themselves.
WRAPPERS = listed(
    "attribute attributes body content contents data detail details entity entry item items "
    "list object output payload properties record records response result results row rows "
    "value values"
)
# Names of properties that mean little away from the thing they belong to.
VAGUE = listed(
    "action category code config configuration error errors event events filter filters format"
    " id info information kind label language level meta metadata mode name option options order"
    " params permission permissions reason role settings size source state status style target"
    " title type types ui unit"
)
_VERBS = listed(
    "add bulk cancel check create delete edit fetch find get list make modify patch post put "
    "read remove replace retrieve search set show start stop submit update upload upsert all "
    "new"
)
_JOINTS = listed("a an and at by for from in of on or the to with")


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A declaration that waits for its name, and all its places, the most telling one first.

    ``marks``: constants that tell it from its alternatives.
    """

    declaration: Declaration
    places: tuple[Place, ...]
    marks: tuple[Words, ...]

    @property
    def key(self) -> Key:
        """Under which its name is kept."""
        return ("type", self.declaration.origin)


_HELD = 8
"""Properties that are tried to tell alternatives apart."""

LONG = 50
"""Characters after which a name is too long to be read, and only the ends of its path count."""

LONGEST = 70
"""Characters of the longest class name: the names made from it are a little longer."""

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
    is_main = not file
    rank = 0 if is_main and wanted == name else 1 if is_main else 2
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
    return Claim(key=entry.key, ladder=ladder or (kind,), rank=4 if in_passing else 3)


def last_resorts(claim: Claim[Key]) -> tuple[str, ...]:
    """Names for what every better name was contested of."""
    origin, wanted = Pointer(claim.key[1]), claim.ladder[0]
    tokens = [token for token in origin.tokens if token not in ("components", "schemas")]
    words = [word for token in tokens for word in split(token)]
    spelled = join(words, Style.CAMEL, limit=LONGEST)
    unique = f"{wanted[: LONGEST - 6]}{digest(str(claim.key)).capitalize()}"
    return (spelled, unique) if is_public(spelled) else (unique,)


def nouns_of(stem: Words) -> Words:
    """What an operation is about, without what it does."""
    return tuple(singular(word) for word in stem if word not in _VERBS and word not in _JOINTS)


def endings(entry: Entry, place: Place, words: tuple[Words, ...]) -> Iterator[tuple[Words, ...]]:
    """How a name goes on from what the declaration stands in, best first."""
    if isinstance(entry.declaration, Enum) and len(words) > 1 and words[-1] == ("item",):
        words = words[:-1]  # one of the values, not a thing of its own
    if not place.is_choice:
        yield words
        return
    # One of several alternatives: told apart by a constant, else by what only it holds.
    for mark in entry.marks:
        yield (*words, mark)
    yield words
    if isinstance(entry.declaration, Struct):
        held = sorted(entry.declaration.fields, key=lambda each: not each.required)
        for each in held[:_HELD]:
            yield (*words, ("with",), read(each.name))
    yield (*words, (KINDS[type(entry.declaration)].lower(),))


def _marks(
    declaration: Declaration, declarations: Mapping[Pointer, Declaration]
) -> tuple[Words, ...]:
    # The only value of an enum, or of a property: {"type": "card"} is the card among payments.
    if isinstance(declaration, Enum):
        values = [value.value for value in declaration.values]
    else:
        fields = declaration.fields if isinstance(declaration, Struct) else ()
        values = [_only_value(each.type, declarations) for each in fields]
    texts = [value for value in values if isinstance(value, str) and value]
    if isinstance(declaration, Enum) and len(texts) != 1:
        return ()
    return tuple(read(text) for text in texts[:_HELD])


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
    return join(re.findall(r"[A-Z][^A-Z]*|[^A-Z]+", name), Style.CAMEL, limit=LONGEST)


def singular_name(name: str) -> str:
    """The name of one of several: ``Pets`` is ``Pet``."""
    match = re.search(r"[A-Z][a-z]+$", name)
    if match is None:
        return name
    return name[: match.start()] + singular(match.group().lower()).capitalize()
