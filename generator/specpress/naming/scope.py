"""Names that have to differ from each other: who gets which, whatever the order of asking."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

K = TypeVar("K", bound="Hashable")


class Claim(msgspec.Struct, Generic[K], frozen=True, kw_only=True):
    """Who wants a name. ``ladder``: the names to try, best first.

    ``rank``: where several want the same name, the only one of the lowest rank gets it.
    """

    key: K
    ladder: tuple[str, ...]
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

    def take(self, key: K, name: str) -> bool:
        """Give a name to someone by decree (a pin, a lock); false where it is taken."""
        if not self.is_free(name):
            return False
        self._taken.add(self._fold(name))
        self.names[key] = name
        return True

    def take_first(self, key: K, names: Iterable[str]) -> str:
        """Give the first free one of some names, of which the last is surely free."""
        return next(name for name in names if self.take(key, name))

    def settle(self, claims: Iterable[Claim[K]]) -> tuple[Claim[K], ...]:
        """Give every claim the first name of its ladder that it does not have to fight for.

        Claims are settled together: a name that several of equal rank want goes to none of
        them, so that the outcome does not depend on who asked first.

        Returns:
            The claims that have tried every name in vain.
        """
        waiting = {claim.key: (claim, 0) for claim in claims}
        beaten: list[Claim[K]] = []
        while waiting:
            wanted: defaultdict[str, list[Claim[K]]] = defaultdict(list)
            for claim, rung in waiting.values():
                wanted[self._fold(claim.ladder[rung])].append(claim)
            winners = self._winners(wanted, waiting)
            for key, (claim, rung) in list(waiting.items()):
                if key in winners:
                    self.take(key, claim.ladder[rung])
                    del waiting[key]
                elif rung + 1 < len(claim.ladder):
                    waiting[key] = (claim, rung + 1)
                else:
                    beaten.append(claim)
                    del waiting[key]
        return tuple(beaten)

    def _winners(
        self,
        wanted: Mapping[str, list[Claim[K]]],
        waiting: Mapping[K, tuple[Claim[K], int]],
    ) -> set[K]:
        winners: set[K] = set()
        for folded, claims in wanted.items():
            if folded in self._taken:
                continue
            # A further rung yields to those who have hardly begun: adding something with a long
            # ladder then moves nobody else.
            lowest = min((claim.rank, waiting[claim.key][1]) for claim in claims)
            best = [c for c in claims if (c.rank, waiting[c.key][1]) == lowest]
            if len(best) == 1:
                winners.add(best[0].key)
        return winners
