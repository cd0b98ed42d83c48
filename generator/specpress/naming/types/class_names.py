"""Class names: a pin, else a lock, else what the document says, never a number."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Struct
from specpress.naming.codes import CONTESTED_TYPE, PIN_CLASH
from specpress.naming.scope import Claim, Scope
from specpress.naming.types.alternatives import Alternatives
from specpress.naming.types.bases import rooted, things
from specpress.naming.types.contested import Contested
from specpress.naming.types.entries import (
    KINDS,
    LONG,
    LONGEST,
    Entry,
    attached,
    camel,
    component_claim,
    component_of,
    content_name,
    endings,
    inline_claim,
    last_resorts,
    origins_of,
    read_entry,
    shorten,
    siblings,
    singular_name,
    titles,
)
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import LETTERS, Words, digest, is_public, read, split
from specpress.naming.words.nouns import WRAPPERS, item_words, nouns_of, stands_alone, without_list
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.config.model import Pin
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.naming.lock import LockedNames
    from specpress.naming.types.bases import Base
    from specpress.naming.types.entries import Key
    from specpress.naming.types.places import Place, Root


class TypeNamer:
    """Names the classes of one API; all of them share one scope."""

    def __init__(self, api: Api, roots: Mapping[str, Root], diagnostics: Diagnostics) -> None:
        self.scope: Scope[Key] = Scope(reserved.TYPES)
        self._diagnostics = diagnostics
        declared = {
            str(origin): declaration.origin
            for declaration in api.declarations.values()
            for origin in origins_of(declaration)
        }
        self._main = declared
        self._chains: dict[Pointer, tuple[str, tuple[Words, ...]]] = {}
        self._nouns: dict[Pointer, str] = {}
        self._spellings: dict[Pointer, frozenset[str]] = {}
        self._declarations = api.declarations
        self._entries = tuple(
            read_entry(declaration, roots, declared, api.declarations)
            for declaration in api.declarations.values()
        )
        self._answers = {
            entry.declaration.origin: entry.places[0].root
            for entry in self._entries
            if entry.places[0].root is not None and not entry.places[0].words
        }
        self._contested = Contested(api.declarations, self._entries, self.scope)
        self._alternatives: defaultdict[str, Alternatives] = defaultdict(Alternatives)
        for entry in self._entries:
            if entry.places[0].is_choice and isinstance(entry.declaration, Struct):
                self._alternatives[siblings(entry)].add(entry.declaration, entry.marks)

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
        components = [entry for entry in waiting if component_of(entry) is not None]
        self._settle([component_claim(entry) for entry in components])
        waiting = [entry for entry in waiting if entry.key not in self.scope.names]
        while waiting:
            ready = [entry for entry in waiting if self._is_ready(entry)]
            self._settle_inline(ready)
            waiting = [entry for entry in waiting if entry.key not in self.scope.names]

    def name_inputs(self) -> None:
        """Name the TypedDicts that callers may pass in place of structs."""
        claims: list[Claim[Key]] = []
        for entry in self._entries:
            key = ("input", str(entry.declaration.origin))
            if isinstance(entry.declaration, Struct) and key not in self.scope.names:
                name = self.scope.names[entry.key][:LONGEST]
                ladder = (f"{name}Param", f"{name}ParamDict", f"{name}Dict")
                claims.append(Claim(key=key, ladder=ladder))
        self._settle(claims)

    def _is_ready(self, entry: Entry) -> bool:
        parent = entry.places[0].parent
        return parent is None or ("type", parent) in self.scope.names

    def _settle(self, claims: list[Claim[Key]], plain: Mapping[Key, str] | None = None) -> None:
        beaten = self.scope.settle(claims)
        if plain is not None:
            beaten = self.scope.settle(self._contested.claims(beaten, plain))
        last = [
            msgspec.structs.replace(each, ladder=last_resorts(each, self._contested.content))
            for each in beaten
        ]
        for each in self.scope.settle(last):
            longest = LETTERS[-1]
            end = digest(str(each.key), longest).capitalize()
            self.scope.take(each.key, f"{each.ladder[0][: LONGEST - longest]}{end}")
        for each in sorted(beaten, key=lambda it: it.key):
            origin = Pointer(each.key[1])
            self._diagnostics.report(
                CONTESTED_TYPE,
                origin,
                wanted=each.ladder[0],
                name=self.scope.names[each.key],
                place=origin,
            )

    def _settle_inline(self, entries: list[Entry]) -> None:
        told = {entry.key: [*titles(entry), *self._shared(entry)] for entry in entries}
        paths = {entry.key: self._paths(entry) for entry in entries}
        claims = [inline_claim(entry, told[entry.key], paths[entry.key]) for entry in entries]
        self._settle(claims, {entry.key: self._plain(entry, told[entry.key]) for entry in entries})
        for entry in entries:
            name = self.scope.names[entry.key]
            base, groups = self._chain(entry.places[0])
            # What got a name of its own begins a path of its own.
            self._chains[entry.declaration.origin] = (
                (base, groups) if name in paths[entry.key] else (name, ())
            )

    def _plain(self, entry: Entry, told: list[str]) -> str:
        # The name without anything that tells it from its rivals.
        for name in told:
            return name
        base, words = next(self._bases(entry.places[0]))
        name = f"{base}{''.join(map(camel, words))}"
        return shorten(name) if name else KINDS[type(entry.declaration)]

    def _chain(self, place: Place) -> tuple[str, tuple[Words, ...]]:
        # The whole way from a component or an operation to this place.
        if place.parent is not None:
            name = self.scope.names["type", place.parent]
            base, groups = self._chains.get(place.parent, (name, ()))
            return base, (*groups, *place.words)
        if place.root is not None:
            return camel(place.root.stems[0]), (place.root.words, *place.words)
        return "", place.words

    def _paths(self, entry: Entry) -> list[str]:
        place, rivals = entry.places[0], self._rivals(entry)
        ladder: list[str] = []
        is_list = bool(place.steps and place.steps[0])
        for base, words in self._bases(place):
            for end in endings(entry, words, rivals):
                whole = base + "".join(map(camel, end))
                name = self._attached(place, base, end, is_list=is_list)
                ladder += [each for each in (name, whole) if each]
        if ladder and len(ladder[0]) > LONG:
            ladder = [*self._ends(place, entry, rivals), *ladder]
        return [shorten(name) for name in ladder]

    def _ends(self, place: Place, entry: Entry, rivals: Alternatives | None) -> Iterator[str]:
        # Only the ends of a long path, as few steps as it takes.
        base, groups = self._chain(place)
        for start in range(len(groups) - 1, -1, -1):
            words = groups[start:]
            for end in endings(entry, words, rivals) if rivals is not None else (words,):
                if name := self._attached(place, base, end, is_list=False):
                    yield name
                yield base + "".join(map(camel, end))

    def _attached(self, place: Place, base: str, end: tuple[Words, ...], *, is_list: bool) -> str:
        # "merge_method" of AutoMerge is AutoMergeMethod, unless that has a "method" as well.
        if place.parent is None:
            return ""
        name = attached(base, end, is_list=is_list)
        said = name[len(base) :] if name.startswith(base) else None
        return "" if said in self._spelled(place.parent) else name

    def _spelled(self, pointer: Pointer) -> frozenset[str]:
        # How a struct's properties are spelled in names of their parts.
        if pointer not in self._spellings:
            struct = self._declarations[pointer]
            fields = struct.fields if isinstance(struct, Struct) else ()
            self._spellings[pointer] = frozenset(camel(read(each.name)) for each in fields)
        return self._spellings[pointer]

    def _rivals(self, entry: Entry) -> Alternatives | None:
        every = self._alternatives.get(siblings(entry)) if entry.places[0].is_choice else None
        return every if every is not None and every.count > 1 else None

    def _bases(self, place: Place) -> Iterator[Base]:
        if place.parent is not None:
            parent = self.scope.names["type", place.parent]
            one = singular_name(parent)
            if place.is_item and one != parent:
                yield one, place.words[1:]  # the items of Pets are each a Pet
            if place.words and place.steps[0] and WRAPPERS.issuperset(place.words[0]):
                yield from self._held(place, parent)
            yield parent, place.words
        elif place.root is not None:
            yield from rooted(place, place.root)
        else:
            yield "", place.words

    def _held(self, place: Place, parent: str) -> Iterator[Base]:
        # The items of the "data" of a PetList are each a Pet.
        answer = self._answers.get(place.parent or place.pointer)
        if answer is not None:
            yield from things(answer, place.words[1:])
        if thing := without_list(split(parent)):
            yield camel(thing), place.words[1:]
        yield parent, (item_words(place.words[0]), *place.words[1:])

    def _shared(self, entry: Entry) -> list[str]:
        # A structure that is used in several places is named after what they have in common.
        places_ = entry.places
        first = places_[0]
        noun = self._nouns.get(first.parent) if first.parent is not None else None
        if noun and all(WRAPPERS.issuperset(group) for group in first.words):
            return [noun]
        if len({place.parent or place.root or place.pointer for place in places_}) < 2:
            return []
        if content := content_name(entry):
            return [content]
        lasts = {place.words[-1] for place in places_ if place.words}
        if len(lasts) == 1 and all(place.words for place in places_):
            return _alone(lasts.pop())
        rooted = [place.root for place in places_ if place.root is not None]
        if len(rooted) < len(places_) or any(place.words for place in places_):
            return []
        return self._in_common(entry, rooted)

    def _in_common(self, entry: Entry, rooted: list[Root]) -> list[str]:
        kinds = sorted({root.words for root in rooted})
        if all(root.is_failure for root in rooted):
            return [camel(kinds[0]) if len(kinds) == 1 else "ErrorResponse"]
        if len(kinds) > 1:
            return []
        kind = kinds[0]
        if not any(root.stems[0] for root in rooted) or rooted[0].is_parameter:
            return _alone(kind)
        stems = sorted((nouns_of(root.stems[0]) for root in rooted), key=lambda it: (len(it), it))
        common = [word for word in stems[0] if all(word in stem for stem in stems)]
        if not common:
            is_empty = isinstance(entry.declaration, Struct) and not entry.declaration.fields
            return [camel(("empty", *kind))] if is_empty else []
        self._nouns[entry.declaration.origin] = camel(common)
        return [camel((*common, *kind))]


def _alone(words: Words) -> list[str]:
    return [camel(words)] if stands_alone(words) else []
