"""Class names: a pin, else a lock, else what the document says, never a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Struct
from specpress.naming.codes import CONTESTED_TYPE, PIN_CLASH
from specpress.naming.scope import NameRequest, Scope
from specpress.naming.types.candidates import (
    component_request,
    inline_request,
    last_resorts,
    titles,
)
from specpress.naming.types.disambiguation import Disambiguator
from specpress.naming.types.requested import requested
from specpress.naming.types.spelling import LONGEST, shorten
from specpress.naming.types.symbols import (
    Symbol,
    component_of,
    origins_of,
    read_symbol,
)
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import LETTERS, cut, digest, is_public
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.config.model import Pin
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.naming.lock import LockedNames
    from specpress.naming.types.locations import Root
    from specpress.naming.types.symbols import Key
from specpress.naming.types.inline_names import InlineNames
from specpress.naming.types.shared_names import SharedNames


class TypeNamer:
    """Names the classes of one API; all of them share one scope."""

    def __init__(
        self,
        api: Api,
        roots: Mapping[str, Root],
        kept: frozenset[str],
        diagnostics: Diagnostics,
    ) -> None:
        self._api = api
        self._kept = kept
        self.scope: Scope[Key] = Scope(reserved.TYPES)
        self._diagnostics = diagnostics
        declared = {
            str(origin): declaration.origin
            for declaration in api.declarations.values()
            for origin in origins_of(declaration)
        }
        self._main = declared
        self._symbols = tuple(
            read_symbol(declaration, roots, declared, api.declarations)
            for declaration in api.declarations.values()
        )
        self._shared = SharedNames()
        self._inline = InlineNames(self.scope.names, self._symbols, api.declarations)
        self._disambiguator = Disambiguator(api.declarations, self._symbols, self.scope)

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

    def name_declarations(self, promised: Iterable[str] = ()) -> None:
        """Name everything that has no name yet: components first, then from the outside in.

        What was made for an operation before, or is promised to stand for another name, is nobody
        else's.
        """
        self.scope.reserve((*self._kept, *promised))
        waiting = [symbol for symbol in self._symbols if symbol.key not in self.scope.names]
        components = [symbol for symbol in waiting if component_of(symbol) is not None]
        self._assign([component_request(symbol) for symbol in components])
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
                whole = self.scope.names[symbol.key]
                name = whole if len(whole) <= LONGEST else shorten(whole)
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
            self.scope.bind(each.key, f"{cut(each.candidates[0], LONGEST - longest)}{end}")
        for each in sorted(unassigned, key=lambda it: it.key):
            origin = Pointer(each.key[1])
            if each.key[0] == "input" and origin not in requested(self._api):
                continue  # nobody will ever see it
            self._diagnostics.report(
                CONTESTED_TYPE,
                origin,
                wanted=each.candidates[0],
                name=self.scope.names[each.key],
                location=origin,
            )

    def _assign_inline(self, symbols: list[Symbol]) -> None:
        preferred = {
            symbol.key: [*titles(symbol), *self._shared.candidates(symbol)] for symbol in symbols
        }
        paths = {symbol.key: self._inline.candidates(symbol) for symbol in symbols}
        requests = [inline_request(each, preferred[each.key], paths[each.key]) for each in symbols]
        plain = {
            symbol.key: next(iter(preferred[symbol.key]), "") or self._inline.unqualified(symbol)
            for symbol in symbols
        }
        self._assign(requests, plain)
        for symbol in symbols:
            is_path = self.scope.names[symbol.key] in paths[symbol.key]
            self._inline.remember(symbol, is_path=is_path)
