"""Names that have to differ from each other: who gets which, whatever the order of asking."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

K = TypeVar("K", bound="Hashable")


class NameRequest(msgspec.Struct, Generic[K], frozen=True, kw_only=True):
    """What needs a name. ``candidates``: the names to try, best first.

    ``rank``: where several have the same candidate, the only one of the lowest rank gets it.
    """

    key: K
    candidates: tuple[str, ...]
    rank: int = 0


class Scope(Generic[K]):
    """Names already given away in one place, compared through ``fold``."""

    def __init__(self, reserved: Iterable[str] = (), *, fold: Callable[[str], str] = str) -> None:
        self._fold = fold
        self._taken = {fold(name) for name in reserved}
        self.names: dict[K, str] = {}

    def is_free(self, name: str) -> bool:
        """Whether nobody has this name yet."""
        return self._fold(name) not in self._taken

    def reserve(self, names: Iterable[str]) -> None:
        """Give names to nobody who asks for one from now on."""
        self._taken.update(map(self._fold, names))

    def bind(self, key: K, name: str) -> bool:
        """Give a name to someone by decree (a pin, a lock); false where it is taken."""
        if not self.is_free(name):
            return False
        self._taken.add(self._fold(name))
        self.names[key] = name
        return True

    def bind_first(self, key: K, names: Iterable[str]) -> str:
        """Give the first free one of some names, of which the last is surely free."""
        return next(name for name in names if self.bind(key, name))

    def assign(self, requests: Iterable[NameRequest[K]]) -> tuple[NameRequest[K], ...]:
        """Give every request the first of its candidates that no other one wants at that moment.

        Requests are served together: a name that several of equal rank want goes to none of
        them, so that the outcome does not depend on who asked first.

        Returns:
            The requests of which every candidate is taken or wanted by others.
        """
        waiting = {request.key: (request, 0) for request in requests}
        unassigned: list[NameRequest[K]] = []
        while waiting:
            wanted: defaultdict[str, list[NameRequest[K]]] = defaultdict(list)
            for request, index in waiting.values():
                wanted[self._fold(request.candidates[index])].append(request)
            winners = self._winners(wanted, waiting)
            for key, (request, index) in list(waiting.items()):
                if key in winners:
                    self.bind(key, request.candidates[index])
                    del waiting[key]
                elif index + 1 < len(request.candidates):
                    waiting[key] = (request, index + 1)
                else:
                    unassigned.append(request)
                    del waiting[key]
        return tuple(unassigned)

    def _winners(
        self,
        wanted: Mapping[str, list[NameRequest[K]]],
        waiting: Mapping[K, tuple[NameRequest[K], int]],
    ) -> set[K]:
        winners: set[K] = set()
        for folded, requests in wanted.items():
            if folded in self._taken:
                continue
            # A further candidate yields to an earlier one: adding something with many candidates
            # then moves nobody else.
            lowest = min((request.rank, waiting[request.key][1]) for request in requests)
            best = [c for c in requests if (c.rank, waiting[c.key][1]) == lowest]
            if len(best) == 1:
                winners.add(best[0].key)
        return winners
