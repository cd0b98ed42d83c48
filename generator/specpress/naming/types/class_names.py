"""Class names: a pin, else a lock, else what the document says, never a number."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Struct
from specpress.naming.codes import CONTESTED_TYPE, PIN_CLASH
from specpress.naming.scope import NameRequest, Scope
from specpress.naming.types.disambiguation import Disambiguator
from specpress.naming.types.prefixes import item_prefixes, root_prefixes
from specpress.naming.types.symbols import (
    KINDS,
    LONG,
    LONGEST,
    Symbol,
    camel,
    component_claim,
    component_of,
    content_name,
    inline_claim,
    last_resorts,
    origins_of,
    part_name,
    read_symbol,
    shorten,
    singular_name,
    suffixes,
    titles,
    variants_at,
)
from specpress.naming.types.variants import SiblingVariants
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import LETTERS, Words, digest, is_public, read, split
from specpress.naming.words.nouns import WRAPPERS, is_specific, item_words, list_item, nouns_of
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.config.model import Pin
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.naming.lock import LockedNames
    from specpress.naming.types.locations import Root, SchemaLocation
    from specpress.naming.types.prefixes import Prefix
    from specpress.naming.types.symbols import Key


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
        self._symbols = tuple(
            read_symbol(declaration, roots, declared, api.declarations)
            for declaration in api.declarations.values()
        )
        self._answers = {
            symbol.declaration.origin: symbol.locations[0].root
            for symbol in self._symbols
            if symbol.locations[0].root is not None and not symbol.locations[0].words
        }
        self._disambiguator = Disambiguator(api.declarations, self._symbols, self.scope)
        self._variants: defaultdict[str, SiblingVariants] = defaultdict(SiblingVariants)
        for symbol in self._symbols:
            if symbol.locations[0].is_variant and isinstance(symbol.declaration, Struct):
                self._variants[variants_at(symbol)].add(symbol.declaration, symbol.discriminants)

    def bind_pins(self, pins: Iterable[Pin]) -> None:
        """Give the names that the config asks for."""
        for pin in pins:
            origin = self._main.get(pin.schema)
            if origin is None:
                continue  # reported where the config is checked against the API
            if ("type", origin) in self.scope.names:
                reason = f"it is pinned as {self.scope.names['type', origin]} already"
            elif self.scope.bind(("type", origin), pin.name):
                continue
            else:
                reason = "the name is taken"
            self._diagnostics.report(
                PIN_CLASH, pin.where, what=pin.schema, name=pin.name, reason=reason
            )

    def bind_operation_types(self, names: Mapping[Key, str], where: Mapping[Key, Pointer]) -> None:
        """Give the names of operation types, which follow from the config."""
        for key, name in names.items():
            if not self.scope.bind(key, name):
                what, operation = key
                self._diagnostics.report(
                    PIN_CLASH,
                    where[key],
                    what=f"the {what} type of {operation}",
                    name=name,
                    reason="the name is taken",
                )

    def bind_locked(self, locked: LockedNames) -> None:
        """Give the names of the lock to whatever still stands at one of their places."""
        for kind, table in (("type", locked.types), ("input", locked.inputs)):
            for name in sorted(table):
                if not is_public(name):
                    continue
                for location in table[name]:
                    origin = self._main.get(location)
                    if origin is not None and (kind, origin) not in self.scope.names:
                        self.scope.bind((kind, origin), name)
                        break

    def name_declarations(self) -> None:
        """Name everything that has no name yet: components first, then from the outside in."""
        waiting = [symbol for symbol in self._symbols if symbol.key not in self.scope.names]
        components = [symbol for symbol in waiting if component_of(symbol) is not None]
        self._assign([component_claim(symbol) for symbol in components])
        waiting = [symbol for symbol in waiting if symbol.key not in self.scope.names]
        while waiting:
            ready = [symbol for symbol in waiting if self._is_ready(symbol)]
            self._assign_inline(ready)
            waiting = [symbol for symbol in waiting if symbol.key not in self.scope.names]

    def name_inputs(self) -> None:
        """Name the TypedDicts that callers may pass in place of structs."""
        requests: list[NameRequest[Key]] = []
        for symbol in self._symbols:
            key = ("input", str(symbol.declaration.origin))
            if isinstance(symbol.declaration, Struct) and key not in self.scope.names:
                name = self.scope.names[symbol.key][:LONGEST]
                candidates = (f"{name}Param", f"{name}ParamDict", f"{name}Dict")
                requests.append(NameRequest(key=key, candidates=candidates))
        self._assign(requests)

    def _is_ready(self, symbol: Symbol) -> bool:
        parent = symbol.locations[0].parent
        return parent is None or ("type", parent) in self.scope.names

    def _assign(
        self, requests: list[NameRequest[Key]], plain: Mapping[Key, str] | None = None
    ) -> None:
        unassigned = self.scope.assign(requests)
        if plain is not None:
            unassigned = self.scope.assign(self._disambiguator.requests(unassigned, plain))
        last = [
            msgspec.structs.replace(
                each, candidates=last_resorts(each, self._disambiguator.content)
            )
            for each in unassigned
        ]
        for each in self.scope.assign(last):
            longest = LETTERS[-1]
            end = digest(str(each.key), longest).capitalize()
            self.scope.bind(each.key, f"{each.candidates[0][: LONGEST - longest]}{end}")
        for each in sorted(unassigned, key=lambda it: it.key):
            origin = Pointer(each.key[1])
            self._diagnostics.report(
                CONTESTED_TYPE,
                origin,
                wanted=each.candidates[0],
                name=self.scope.names[each.key],
                location=origin,
            )

    def _assign_inline(self, symbols: list[Symbol]) -> None:
        told = {symbol.key: [*titles(symbol), *self._shared(symbol)] for symbol in symbols}
        paths = {symbol.key: self._paths(symbol) for symbol in symbols}
        requests = [inline_claim(symbol, told[symbol.key], paths[symbol.key]) for symbol in symbols]
        self._assign(
            requests, {symbol.key: self._plain(symbol, told[symbol.key]) for symbol in symbols}
        )
        for symbol in symbols:
            name = self.scope.names[symbol.key]
            prefix, groups = self._chain(symbol.locations[0])
            # What got a name of its own begins a path of its own.
            self._chains[symbol.declaration.origin] = (
                (prefix, groups) if name in paths[symbol.key] else (name, ())
            )

    def _plain(self, symbol: Symbol, told: list[str]) -> str:
        # The name without anything that tells it from its rivals.
        for name in told:
            return name
        prefix, words = next(self._prefixes(symbol.locations[0]))
        name = f"{prefix}{''.join(map(camel, words))}"
        return shorten(name) if name else KINDS[type(symbol.declaration)]

    def _chain(self, location: SchemaLocation) -> tuple[str, tuple[Words, ...]]:
        # The whole way from a component or an operation to this place.
        if location.parent is not None:
            name = self.scope.names["type", location.parent]
            prefix, groups = self._chains.get(location.parent, (name, ()))
            return prefix, (*groups, *location.words)
        if location.root is not None:
            return camel(location.root.stems[0]), (location.root.words, *location.words)
        return "", location.words

    def _paths(self, symbol: Symbol) -> list[str]:
        location, siblings = symbol.locations[0], self._siblings(symbol)
        candidates: list[str] = []
        is_list = bool(location.steps and location.steps[0])
        for prefix, words in self._prefixes(location):
            for end in suffixes(symbol, words, siblings):
                whole = prefix + "".join(map(camel, end))
                name = self._part_name(location, prefix, end, is_list=is_list)
                candidates += [each for each in (name, whole) if each]
        if candidates and len(candidates[0]) > LONG:
            candidates = [*self._ends(location, symbol, siblings), *candidates]
        return [shorten(name) for name in candidates]

    def _ends(
        self, location: SchemaLocation, symbol: Symbol, siblings: SiblingVariants | None
    ) -> Iterator[str]:
        # Only the ends of a long path, as few steps as it takes.
        prefix, groups = self._chain(location)
        for start in range(len(groups) - 1, -1, -1):
            words = groups[start:]
            for end in suffixes(symbol, words, siblings) if siblings is not None else (words,):
                if name := self._part_name(location, prefix, end, is_list=False):
                    yield name
                yield prefix + "".join(map(camel, end))

    def _part_name(
        self, location: SchemaLocation, prefix: str, end: tuple[Words, ...], *, is_list: bool
    ) -> str:
        # "merge_method" of AutoMerge is AutoMergeMethod, unless that has a "method" as well.
        if location.parent is None:
            return ""
        name = part_name(prefix, end, is_list=is_list)
        said = name[len(prefix) :] if name.startswith(prefix) else None
        return "" if said in self._spelled(location.parent) else name

    def _spelled(self, pointer: Pointer) -> frozenset[str]:
        # How a struct's properties are spelled in names of their parts.
        if pointer not in self._spellings:
            struct = self._declarations[pointer]
            fields = struct.fields if isinstance(struct, Struct) else ()
            self._spellings[pointer] = frozenset(camel(read(each.name)) for each in fields)
        return self._spellings[pointer]

    def _siblings(self, symbol: Symbol) -> SiblingVariants | None:
        every = self._variants.get(variants_at(symbol)) if symbol.locations[0].is_variant else None
        return every if every is not None and every.count > 1 else None

    def _prefixes(self, location: SchemaLocation) -> Iterator[Prefix]:
        if location.parent is not None:
            parent = self.scope.names["type", location.parent]
            one = singular_name(parent)
            if location.is_item and one != parent:
                yield one, location.words[1:]  # the items of Pets are each a Pet
            if location.words and location.steps[0] and WRAPPERS.issuperset(location.words[0]):
                yield from self._held(location, parent)
            yield parent, location.words
        elif location.root is not None:
            yield from root_prefixes(location, location.root)
        else:
            yield "", location.words

    def _held(self, location: SchemaLocation, parent: str) -> Iterator[Prefix]:
        # The items of the "data" of a PetList are each a Pet.
        answer = self._answers.get(location.parent or location.pointer)
        if answer is not None:
            yield from item_prefixes(answer, location.words[1:])
        if thing := list_item(split(parent)):
            yield camel(thing), location.words[1:]
        yield parent, (item_words(location.words[0]), *location.words[1:])

    def _shared(self, symbol: Symbol) -> list[str]:
        # A structure that is used in several places is named after what they have in common.
        locations = symbol.locations
        first = locations[0]
        noun = self._nouns.get(first.parent) if first.parent is not None else None
        if noun and all(WRAPPERS.issuperset(group) for group in first.words):
            return [noun]
        if (
            len({location.parent or location.root or location.pointer for location in locations})
            < 2
        ):
            return []
        if content := content_name(symbol):
            return [content]
        lasts = {location.words[-1] for location in locations if location.words}
        if len(lasts) == 1 and all(location.words for location in locations):
            return _alone(lasts.pop())
        rooted = [location.root for location in locations if location.root is not None]
        if len(rooted) < len(locations) or any(location.words for location in locations):
            return []
        return self._in_common(symbol, rooted)

    def _in_common(self, symbol: Symbol, rooted: list[Root]) -> list[str]:
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
            is_empty = isinstance(symbol.declaration, Struct) and not symbol.declaration.fields
            return [camel(("empty", *kind))] if is_empty else []
        self._nouns[symbol.declaration.origin] = camel(common)
        return [camel((*common, *kind))]


def _alone(words: Words) -> list[str]:
    return [camel(words)] if is_specific(words) else []
