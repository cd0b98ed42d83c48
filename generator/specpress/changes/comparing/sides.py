"""Both sides of a comparison with what is worked out once of each, and the changes found so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.changes.change import Change
from specpress.changes.comparing.python_types import Atom, Vocabulary, fits, names_in, without
from specpress.changes.comparing.reach import Reach
from specpress.changes.comparing.renames import renamed_types
from specpress.changes.surface import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.changes.kinds import Kind
    from specpress.changes.surface import Surface

_LEFT_OUT = frozenset((Atom("UnsetType"),))


class Sides:
    """Two surfaces, and questions about types of both."""

    def __init__(self, old: Surface, new: Surface) -> None:
        self.old = old
        self.new = new
        self.renamed = renamed_types(old, new)
        self.old_words = Vocabulary(old, self.renamed)
        self.new_words = Vocabulary(new, {})
        self.old_reach = Reach(old)
        self.new_reach = Reach(new)
        self.retyped: set[str] = set()
        """Types, and their dicts, that have become another thing: told once, at themselves."""
        self._found: dict[tuple[str, str, str, str, str], Change] = {}

    def is_same(self, old: str | None, new: str | None) -> bool:
        """Whether two spellings are one and mean one; what public names mean is told elsewhere."""
        if old is None or new is None:
            return old is new
        if old != new:
            return self.old_words.read(old) == self.new_words.read(new)
        held = names_in(old)
        hidden = [name for name in held if name in self.old.hidden or name in self.new.hidden]
        if all(self.old.hidden.get(name) == self.new.hidden.get(name) for name in hidden):
            return True
        return self.takes_all(old, new) and self.reads_all(old, new)

    def takes_all(self, old: str, new: str) -> bool:
        """Whether what could be passed still can."""
        given = without(self.old_words.read(old) - _LEFT_OUT, self.retyped)
        return fits(given, self.new_words.read(new), self.new_words)

    def reads_all(self, old: str, new: str) -> bool:
        """Whether what is answered fits where it was read so far."""
        return fits(self.new_words.read(new), self.old_words.read(old), self.new_words)

    def report(  # noqa: PLR0913 - one parameter for everything that a change says
        self,
        kind: Kind,
        subject: str,
        *,
        old: str = "",
        new: str = "",
        methods: Iterable[str] = (),
        old_place: str = "",
        new_place: str = "",
        unit: str | None = None,
    ) -> None:
        """Note a change; one and the same place that several methods reach is one change.

        ``unit`` tells what stands at one place apart; usually that is the subject's last part.
        """
        place = new_place or old_place
        last = subject.rpartition(".")[2] if unit is None else unit
        key = (kind.id, place, last if place else subject, old, new)
        known = self._found.get(key)
        if known is not None:
            methods = dict.fromkeys((*known.methods, *methods))
            self._found[key] = msgspec.structs.replace(known, methods=tuple(methods))
            return
        self._found[key] = Change(
            kind=kind,
            subject=subject,
            old=old,
            new=new,
            methods=tuple(methods),
            old_place=place_of(old_place),
            new_place=place_of(new_place),
        )

    @property
    def changes(self) -> tuple[Change, ...]:
        """All of them, the gravest first."""
        return tuple(
            sorted(
                self._found.values(),
                key=lambda it: (-it.kind.level.rank, it.kind.id, it.subject, it.old, it.new),
            )
        )
