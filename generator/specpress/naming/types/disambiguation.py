"""Names for declarations of which several have the same candidates: qualified by what differs."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from specpress.naming.types.qualifiers import qualifiers
from specpress.naming.types.spelling import append_suffix, camel
from specpress.naming.types.summaries import Summariser
from specpress.naming.types.symbols import KINDS, component_of
from specpress.naming.words.identifiers import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from specpress.ir.types import Declaration
    from specpress.naming.scope import NameRequest, Scope
    from specpress.naming.types.symbols import Key, Symbol
    from specpress.naming.words.identifiers import Words
    from specpress.pointer import Pointer


class Disambiguator:
    """Tells the declarations of one API apart."""

    def __init__(
        self,
        declarations: Mapping[Pointer, Declaration],
        symbols: Iterable[Symbol],
        scope: Scope[Key],
    ) -> None:
        self._declarations = declarations
        self._scope = scope
        self._symbols = {symbol.key: symbol for symbol in symbols}

    def requests(
        self, unassigned: Sequence[NameRequest[Key]], plain: Mapping[Key, str]
    ) -> list[NameRequest[Key]]:
        """New requests, by what tells those apart that have the same ``plain`` name."""
        groups: defaultdict[str, list[NameRequest[Key]]] = defaultdict(list)
        for request in unassigned:
            groups[plain[request.key]].append(request)
        if not groups:
            return []
        summariser = Summariser(self._declarations, self._components())
        holders = {name: key for key, name in self._scope.names.items() if key in self._symbols}
        return [
            request
            for name, group in groups.items()
            for request in self._qualified(name, group, holders.get(name), summariser)
        ]

    def content(self, key: Key) -> str:
        """All that a declaration holds, as a text that no place in the document is in.

        ``key``: its own, or that of what callers may pass for it.
        """
        symbol = self._symbols["type", key[1]]
        return repr(
            Summariser(self._declarations, self._components()).summarise(symbol.declaration)
        )

    def _components(self) -> dict[Pointer, Words]:
        # Only a component has a name that does not depend on how these turn out.
        return {
            symbol.declaration.origin: split(self._scope.names[symbol.key])
            for symbol in self._symbols.values()
            if symbol.key in self._scope.names and component_of(symbol) is not None
        }

    def _qualified(
        self, name: str, group: list[NameRequest[Key]], holder: Key | None, summariser: Summariser
    ) -> Iterator[NameRequest[Key]]:
        keys = [*(request.key for request in group), *([] if holder is None else [holder])]
        declarations = [self._symbols[key].declaration for key in keys]
        phrases = qualifiers([summariser.summarise(each) for each in declarations])
        for request, declaration, phrase in zip(group, declarations, phrases, strict=False):
            qualified = append_suffix(name, camel(phrase))
            candidates = (qualified, append_suffix(qualified, KINDS[type(declaration)]))
            yield msgspec.structs.replace(request, candidates=candidates)
