"""Names of inline schemas: where they stand, and what tells them from the variants beside them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from specpress.ir.types import Struct
from specpress.naming.types.candidates import (
    suffixes,
)
from specpress.naming.types.spelling import LONG, camel, concise, part_name, shorten
from specpress.naming.types.symbols import (
    KINDS,
    Symbol,
    variants_at,
)
from specpress.naming.types.variants import SiblingVariants
from specpress.naming.words.identifiers import Words, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.ir.types import Declaration
    from specpress.naming.types.locations import SchemaLocation
    from specpress.naming.types.prefixes import Prefix
    from specpress.naming.types.symbols import Key
    from specpress.pointer import Pointer
from specpress.naming.types.prefixes import Prefixes


class InlineNames:
    """Makes candidates of where a schema stands.

    ``names`` are those that have been given: it grows while names are given from the outside in.
    """

    def __init__(
        self,
        names: Mapping[Key, str],
        symbols: Iterable[Symbol],
        declarations: Mapping[Pointer, Declaration],
    ) -> None:
        self._names = names
        self._declarations = declarations
        self._prefixes = Prefixes(names, symbols)
        self._paths: dict[Pointer, Prefix] = {}
        self._spellings: dict[Pointer, frozenset[str]] = {}
        self._variants: defaultdict[str, SiblingVariants] = defaultdict(SiblingVariants)
        for symbol in symbols:
            if symbol.locations[0].is_variant and isinstance(symbol.declaration, Struct):
                self._variants[variants_at(symbol)].add(symbol.declaration, symbol.discriminants)

    def candidates(self, symbol: Symbol) -> list[str]:
        """What a schema would be called by where it stands, best first."""
        location, siblings = symbol.locations[0], self._siblings(symbol)
        candidates: list[str] = []
        is_list = bool(location.steps and location.steps[0])
        for prefix, words in self._prefixes.of(location):
            for end in suffixes(symbol, words, siblings):
                whole = prefix + "".join(map(camel, end))
                name = self._part_name(location, prefix, end, is_list=is_list)
                candidates += [each for each in (name, whole) if each]
        if candidates and len(candidates[0]) > LONG:
            candidates = [*self._ends(location, symbol, siblings), *candidates]
        # The shorter name comes first; what it leaves out may be all that tells two apart.
        long = [shorten(name) for name in candidates]
        return [name for each in long for name in dict.fromkeys((concise(each), each))]

    def unqualified(self, symbol: Symbol) -> str:
        """The name of where a schema stands, without anything that tells it from others there."""
        prefix, words = next(self._prefixes.of(symbol.locations[0]))
        name = f"{prefix}{''.join(map(camel, words))}"
        return shorten(name) if name else KINDS[type(symbol.declaration)]

    def remember(self, symbol: Symbol, *, is_path: bool) -> None:
        """Remember the way to a schema that has its name now.

        What has a name that does not say where it stands begins a path of its own.
        """
        name, location = self._names[symbol.key], symbol.locations[0]
        self._paths[symbol.declaration.origin] = self._path(location) if is_path else (name, ())

    def _path(self, location: SchemaLocation) -> Prefix:
        # The whole way from a component or an operation to this place.
        if location.parent is not None:
            name = self._names["type", location.parent]
            prefix, groups = self._paths.get(location.parent, (name, ()))
            return prefix, (*groups, *location.words)
        if location.root is not None:
            return camel(location.root.stems[0]), (location.root.words, *location.words)
        return "", location.words

    def _ends(
        self, location: SchemaLocation, symbol: Symbol, siblings: SiblingVariants | None
    ) -> Iterator[str]:
        # Only the ends of a long path, as few steps as it takes.
        prefix, groups = self._path(location)
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
        ending = name[len(prefix) :] if name.startswith(prefix) else None
        return "" if ending in self._spelled(location.parent) else name

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
