"""One report for one habit: the same problem in many places is told once, with a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.document.structure.walk import Walker

if TYPE_CHECKING:
    from specpress.diagnostics import Code, Diagnostics
    from specpress.document.reading.source import Document
    from specpress.document.structure.grammar import Kind
    from specpress.pointer import Pointer


class _Habit(msgspec.Struct):
    """A problem: where it was met first, and how often."""

    code: Code
    where: Pointer
    arguments: dict[str, str]
    count: int = 1


class FoldingWalker(Walker):
    """A walker that tells of each problem once, when the walk is over."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        """Begin without having met any problem."""
        super().__init__(document, diagnostics)
        self._habits: dict[tuple[str, ...], _Habit] = {}

    def fold(self, code: Code, where: Pointer, **arguments: str) -> None:
        """Remember a problem; the same words at another place only count."""
        habit = self._habits.setdefault(
            (code.id, *arguments.values()), _Habit(code, where, arguments, count=0)
        )
        habit.count += 1

    def run(self) -> Document:
        """The document with every object visited, and the problems told."""
        found = super().run()
        for habit in self._habits.values():
            times = f" ({habit.count} times)" if habit.count > 1 else ""
            self.report(habit.code, habit.where, times=times, **habit.arguments)
        return found


def named(kind: Kind) -> str:
    """What people call an object of a kind.

    >>> from specpress.document.structure.grammar import OPERATION
    >>> named(OPERATION)
    'an operation'
    """
    return f"{'an' if kind.name[0].lower() in 'aeio' else 'a'} {kind.name}"
