"""Names for declarations that fought for theirs in vain: told apart by whatever differs."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from specpress.naming.types.differences import tell_apart
from specpress.naming.types.entries import KINDS, camel, clipped, component_of
from specpress.naming.types.traits import Reader
from specpress.naming.words.identifiers import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from specpress.ir.types import Declaration
    from specpress.naming.scope import Claim, Scope
    from specpress.naming.types.entries import Entry, Key
    from specpress.naming.words.identifiers import Words
    from specpress.pointer import Pointer


class Contested:
    """Tells the declarations of one API apart."""

    def __init__(
        self,
        declarations: Mapping[Pointer, Declaration],
        entries: Iterable[Entry],
        scope: Scope[Key],
    ) -> None:
        self._declarations = declarations
        self._scope = scope
        self._entries = {entry.key: entry for entry in entries}

    def claims(self, beaten: Sequence[Claim[Key]], plain: Mapping[Key, str]) -> list[Claim[Key]]:
        """New claims, by what tells those apart that have the same ``plain`` name."""
        groups: defaultdict[str, list[Claim[Key]]] = defaultdict(list)
        for claim in beaten:
            groups[plain[claim.key]].append(claim)
        if not groups:
            return []
        reader = Reader(self._declarations, self._components())
        holders = {name: key for key, name in self._scope.names.items() if key in self._entries}
        return [
            claim
            for name, group in groups.items()
            for claim in self._told(name, group, holders.get(name), reader)
        ]

    def content(self, key: Key) -> str:
        """All that a declaration holds, as a text that no place in the document is in.

        ``key``: its own, or that of what callers may pass for it.
        """
        entry = self._entries["type", key[1]]
        return repr(Reader(self._declarations, self._components()).read(entry.declaration))

    def _components(self) -> dict[Pointer, Words]:
        # Only what is on a shelf has a name that does not depend on how these turn out.
        return {
            entry.declaration.origin: split(self._scope.names[entry.key])
            for entry in self._entries.values()
            if entry.key in self._scope.names and component_of(entry) is not None
        }

    def _told(
        self, name: str, group: list[Claim[Key]], holder: Key | None, reader: Reader
    ) -> Iterator[Claim[Key]]:
        keys = [*(claim.key for claim in group), *([] if holder is None else [holder])]
        declarations = [self._entries[key].declaration for key in keys]
        phrases = tell_apart([reader.read(each) for each in declarations])
        for claim, declaration, phrase in zip(group, declarations, phrases, strict=False):
            told = clipped(name, camel(phrase))
            ladder = (told, clipped(told, KINDS[type(declaration)]))
            yield msgspec.structs.replace(claim, ladder=ladder)
