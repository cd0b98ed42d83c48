"""Class names: a pin, else a lock, else what the document says, never a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from specpress.ir.types import Alias, Const, Enum, Struct, Union
from specpress.naming import places, reserved
from specpress.naming.codes import CONTESTED_TYPE, PIN_CLASH
from specpress.naming.scope import Claim, Scope
from specpress.naming.words import (
    MAX_LENGTH,
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

    from specpress.config.model import Pin
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.ir.types import Declaration
    from specpress.naming.lock import LockedNames
    from specpress.naming.places import Place, Root

Key: TypeAlias = "tuple[str, str]"
"""What a class is for: ("type" or "input", pointer), or ("Response" or "Params", operation)."""

# Words that wrap what an answer is about and say nothing about it themselves.
_WRAPPERS = listed(
    "attribute attributes body content contents data detail details entity entry item items "
    "list object output payload properties record records response result results row rows "
    "value values"
)
_VERBS = listed(
    "add bulk cancel check create delete edit fetch find get list make modify patch post put "
    "read remove replace retrieve search set show start stop submit update upload upsert all "
    "new"
)
_JOINTS = listed("a an and at by for from in of on or the to with")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A declaration that waits for its name, and all its places, the most telling one first."""

    declaration: Declaration
    places: tuple[Place, ...]

    @property
    def key(self) -> Key:
        return ("type", self.declaration.origin)


class TypeNamer:
    """Names the classes of one API; all of them share one scope."""

    def __init__(self, api: Api, roots: Mapping[str, Root], diagnostics: Diagnostics) -> None:
        self.scope: Scope[Key] = Scope(reserved.TYPES)
        self._api = api
        self._diagnostics = diagnostics
        declared = {
            str(origin): declaration.origin
            for declaration in api.declarations.values()
            for origin in _origins(declaration)
        }
        self._main = declared
        self._entries = tuple(
            _entry(declaration, roots, declared) for declaration in api.declarations.values()
        )

    def pin(self, pins: Iterable[Pin]) -> None:
        """Give the names that the config asks for."""
        for pin in pins:
            origin = self._main.get(pin.schema)
            if origin is None:
                continue  # reported where the config is checked against the API
            if ("type", origin) in self.scope.names:
                reason = f"it is pinned as {self.scope.names['type', origin]} already"
            elif self.scope.take(("type", origin), pin.name):
                continue
            else:
                reason = "the name is taken"
            self._diagnostics.report(
                PIN_CLASH, pin.where, what=pin.schema, name=pin.name, reason=reason
            )

    def publish(self, names: Mapping[Key, str], where: Mapping[Key, Pointer]) -> None:
        """Give the names of operation types, which follow from the config."""
        for key, name in names.items():
            if not self.scope.take(key, name):
                what, operation = key
                self._diagnostics.report(
                    PIN_CLASH,
                    where[key],
                    what=f"the {what} type of {operation}",
                    name=name,
                    reason="the name is taken",
                )

    def keep(self, locked: LockedNames) -> None:
        """Give the names of the lock to whatever still stands at one of their places."""
        for kind, table in (("type", locked.types), ("input", locked.inputs)):
            for name in sorted(table):
                if not is_public(name):
                    continue
                for place in table[name]:
                    origin = self._main.get(place)
                    if origin is not None and (kind, origin) not in self.scope.names:
                        self.scope.take((kind, origin), name)
                        break

    def name_rest(self) -> None:
        """Name everything that has no name yet: components first, then from the outside in."""
        waiting = [entry for entry in self._entries if entry.key not in self.scope.names]
        components = [entry for entry in waiting if _component(entry) is not None]
        self._settle([_component_claim(entry) for entry in components])
        waiting = [entry for entry in waiting if entry.key not in self.scope.names]
        while waiting:
            ready = [entry for entry in waiting if self._is_ready(entry)]
            self._settle([self._inline_claim(entry) for entry in ready])
            waiting = [entry for entry in waiting if entry.key not in self.scope.names]

    def name_inputs(self) -> None:
        """Name the TypedDicts that callers may pass in place of structs."""
        claims: list[Claim[Key]] = []
        for entry in self._entries:
            key = ("input", str(entry.declaration.origin))
            if isinstance(entry.declaration, Struct) and key not in self.scope.names:
                name = self.scope.names[entry.key][: MAX_LENGTH - 10]
                ladder = (f"{name}Param", f"{name}ParamDict", f"{name}InputParam")
                claims.append(Claim(key=key, ladder=ladder))
        self._settle(claims)

    def _is_ready(self, entry: _Entry) -> bool:
        parent = entry.places[0].parent
        return parent is None or ("type", parent) in self.scope.names

    def _settle(self, claims: list[Claim[Key]]) -> None:
        for claim in self.scope.settle(claims):
            origin = Pointer(claim.key[1])
            name = self._fallback(origin, claim.ladder[0])
            self._diagnostics.report(
                CONTESTED_TYPE, origin, wanted=claim.ladder[0], name=name, place=origin
            )
            self.scope.take(claim.key, name)

    def _fallback(self, origin: Pointer, wanted: str) -> str:
        tokens = [token for token in origin.tokens if token not in ("components", "schemas")]
        spelled = join((word for token in tokens for word in split(token)), Style.CAMEL)
        if spelled.isidentifier() and self.scope.is_free(spelled):
            return spelled
        return f"{wanted[: MAX_LENGTH - 6]}{digest(origin).capitalize()}"

    def _inline_claim(self, entry: _Entry) -> Claim[Key]:
        ladder = [*_titles(entry), *_shared(entry)]
        place = entry.places[0]
        for base, words in self._bases(place):
            for ending in _endings(entry, place, words):
                name = base + "".join(_camel(group) for group in ending)
                ladder.append(_shorten(name))
        kind = _KINDS[type(entry.declaration)]
        ladder.append(_shorten(ladder[-1] if place.is_choice else ladder[-1] + kind))
        names = tuple(dict.fromkeys(name for name in ladder if is_public(name)))
        return Claim(key=entry.key, ladder=names or (kind,), rank=3)

    def _bases(self, place: Place) -> Iterator[tuple[str, tuple[Words, ...]]]:
        if place.parent is not None:
            parent = self.scope.names["type", place.parent]
            one = _singular_name(parent)
            if place.is_item and one != parent:
                yield one, place.words[1:]  # the items of Pets are each a Pet
            yield parent, place.words
        elif place.root is not None:
            for stem in dict.fromkeys((place.root.stem, place.root.longer_stem)):
                yield _camel((*stem, *place.root.words)), place.words
        else:
            yield "", place.words


_KINDS: dict[type[Declaration], str] = {
    Struct: "Object",
    Enum: "Enum",
    Union: "Union",
    Alias: "Type",
}


def _origins(declaration: Declaration) -> tuple[Pointer, ...]:
    return declaration.origins or (declaration.origin,)


def _entry(
    declaration: Declaration, roots: Mapping[str, Root], declared: Mapping[str, Pointer]
) -> _Entry:
    # What stands in a component says more than what stands in an operation. A place sorts after
    # whatever it stands in, so that naming from the outside in always ends.
    origins = sorted(
        set(_origins(declaration)),
        key=lambda origin: (origin.startswith("#/paths/"), len(origin), origin),
    )
    found = tuple(places.locate(origin, roots, declared) for origin in origins)
    return _Entry(declaration=declaration, places=found)


def _component(entry: _Entry) -> str | None:
    main = entry.declaration.origin
    for pointer in (main, *(place.pointer for place in entry.places)):
        name = places.component_name(pointer)
        if name:
            return name
    return None


def _component_claim(entry: _Entry) -> Claim[Key]:
    name = _component(entry) or ""
    wanted = pascal(name)
    ladder = [wanted]
    if wanted in reserved.TYPES:
        ladder.append(f"{wanted}Model")
    file = entry.declaration.origin.file
    if file:
        ladder.append(_shorten(pascal(file.rpartition("/")[2].partition(".")[0]) + wanted))
    is_main = not file
    rank = 0 if is_main and wanted == name else 1 if is_main else 2
    return Claim(key=entry.key, ladder=tuple(dict.fromkeys(ladder)), rank=rank)


def _titles(entry: _Entry) -> list[str]:
    title = entry.declaration.docs.title
    words = split(title) if title else ()
    if not 0 < len(words) <= 5 or _WRAPPERS.issuperset(words):
        return []
    return [pascal(title) if title and title.isalnum() else _camel(words)]


def _shared(entry: _Entry) -> list[str]:
    # A structure that is used in several places is named after what the places have in common.
    if len({place.parent or place.pointer for place in entry.places}) < 2:
        return []
    lasts = {place.words[-1] for place in entry.places if place.words}
    rooted = [place.root for place in entry.places if place.root is not None]
    if len(lasts) == 1 and all(place.words for place in entry.places):
        last = lasts.pop()
        if not _WRAPPERS.issuperset(last):
            return [_camel(last)]
    kinds = {root.words for root in rooted}
    if len(rooted) < len(entry.places) or any(place.words for place in entry.places):
        return []
    if len(kinds) == 1 and not any(root.stem for root in rooted):
        return [_camel(kinds.pop())]
    return _in_common(rooted, kinds)


def _in_common(rooted: list[Root], kinds: set[Words]) -> list[str]:
    if all(root.is_failure for root in rooted):
        return [_camel(kinds.pop()) if len(kinds) == 1 else "ErrorResponse"]
    if len(kinds) > 1:
        return []
    kind = kinds.pop()
    if kind[-1] not in ("response", "request"):
        return [_camel(kind)]
    stems = sorted((_nouns(root.stem) for root in rooted), key=lambda stem: (len(stem), stem))
    common = [word for word in stems[0] if all(word in stem for stem in stems)]
    return [_camel((*common, *kind))] if common else []


def _nouns(stem: Words) -> Words:
    return tuple(singular(word) for word in stem if word not in _VERBS and word not in _JOINTS)


def _endings(
    entry: _Entry, place: Place, words: tuple[Words, ...]
) -> Iterator[tuple[Words, ...]]:
    if not place.is_choice:
        yield words
        return
    # One of several alternatives: told apart by a constant, else by what it holds.
    held: list[Words] = []
    if isinstance(entry.declaration, Struct):
        for each in entry.declaration.fields:
            if isinstance(each.type, Const) and isinstance(each.type.value, str):
                yield (*words, read(each.type.value))
            elif each.required and len(held) < 3:
                held.append(read(each.name))
    yield words
    for count in range(1, len(held) + 1):
        yield (*words, ("with",), *held[:count])
    yield (*words, (_KINDS[type(entry.declaration)].lower(),))


def _camel(words: Words) -> str:
    return join(words, Style.CAMEL)


def _shorten(name: str) -> str:
    if len(name) <= MAX_LENGTH:
        return identify((name,), Style.CAMEL, "type") if name else name
    humps = re.findall(r"[A-Z][^A-Z]*|[^A-Z]+", name)
    return join(humps, Style.CAMEL)


def _singular_name(name: str) -> str:
    match = re.search(r"[A-Z][a-z]+$", name)
    if match is None:
        return name
    return name[: match.start()] + singular(match.group().lower()).capitalize()
