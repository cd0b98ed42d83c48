"""Which way types travel, and through which methods: what is bad depends on both."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from specpress.changes.comparing.python_types import names_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.changes.surface import Surface, Type


class Reach:
    """The ways through one surface, each worked out when it is first asked for."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._inputs = {each.input: each.name for each in surface.types if each.input is not None}
        self._hidden = {name: names_in(text) for name, text in surface.hidden.items()}
        self._taken = {each.name: self._resolve(_taken(each)) for each in surface.types}
        self._read = {each.name: self._resolve(_read(each)) for each in surface.types}
        self._order = {each.name: place for place, each in enumerate(surface.methods)}

    def _resolve(self, names: Iterable[str]) -> frozenset[str]:
        """Types instead of their dicts for callers, and what hidden names stand for."""
        found: set[str] = set()
        work, seen = list(names), set[str]()
        while work:
            name = work.pop()
            if name in self._hidden and name not in seen:
                seen.add(name)
                work += self._hidden[name]
            else:
                found.add(self._inputs.get(name, name))
        return frozenset(found)

    @cached_property
    def _sending(self) -> Mapping[str, frozenset[str]]:
        return {
            each.name: self._resolve(
                name
                for argument in each.arguments
                for name in (*names_in(argument.takes), *argument.refers)
            )
            for each in self._surface.methods
        }

    @cached_property
    def _answering(self) -> Mapping[str, frozenset[str]]:
        return {
            each.name: self._resolve((*names_in(each.returns), *each.failures))
            for each in self._surface.methods
        }

    @cached_property
    def requests(self) -> frozenset[str]:
        """The types that callers pass."""
        return _closure(self._taken, self._sending.values())

    @cached_property
    def answers(self) -> frozenset[str]:
        """The types that callers read; those that no method reaches are only ever read."""
        read = _closure(self._read, self._answering.values())
        return read | (self._read.keys() - self.requests)

    @cached_property
    def _users(self) -> Mapping[str, list[str]]:
        users: defaultdict[str, list[str]] = defaultdict(list)
        for name in self._read:
            for target in self._taken[name] | self._read[name]:
                users[target].append(name)
        return users

    @cached_property
    def _callers(self) -> Mapping[str, list[str]]:
        callers: defaultdict[str, list[str]] = defaultdict(list)
        for roots in (self._sending, self._answering):
            for method, names in roots.items():
                for name in names:
                    callers[name].append(method)
        return callers

    def methods(self, name: str) -> tuple[str, ...]:
        """Every method that sends or answers a type, also deep inside of others."""
        seen, work = {name}, [name]
        found: set[str] = set()
        while work:
            each = work.pop()
            found.update(self._callers.get(each, ()))
            further = [user for user in self._users.get(each, ()) if user not in seen]
            seen.update(further)
            work += further
        return tuple(sorted(found, key=lambda method: self._order[method]))


def _taken(each: Type) -> set[str]:
    texts = [field.takes for field in each.fields if field.takes is not None]
    texts += [each.takes] if each.takes is not None else []
    # What an alias stands for is spelled out for callers; its own text names the same types.
    texts += [each.reads] if not each.fields and each.takes is None else []
    names = {name for text in texts for name in names_in(text)}
    # A dict's key is spelled without the aliases that the attribute names.
    return names | {name for f in each.fields if f.takes is not None for name in names_in(f.reads)}


def _read(each: Type) -> set[str]:
    texts = [field.reads for field in each.fields]
    texts += [] if each.fields else [each.reads]
    return {name for text in texts for name in names_in(text)}


def _closure(graph: Mapping[str, frozenset[str]], roots: Iterable[Iterable[str]]) -> frozenset[str]:
    found: set[str] = set()
    work = [name for names in roots for name in names]
    while work:
        name = work.pop()
        if name not in found and name in graph:
            found.add(name)
            work += graph[name]
    return frozenset(found)
