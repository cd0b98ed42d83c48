"""One report for one habit: the same problem in many places is told once, with a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.diagnostics import Habits
from specpress.document.structure.walk import Walker

if TYPE_CHECKING:
    from specpress.diagnostics import Code, Diagnostics
    from specpress.document.reading.source import Document
    from specpress.document.structure.grammar import Kind
    from specpress.pointer import Pointer


class FoldingWalker(Walker):
    """A walker that tells of each problem once, when the walk is over."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        """Begin without having met any problem."""
        super().__init__(document, diagnostics)
        self._habits = Habits()

    def fold(self, code: Code, where: Pointer, **arguments: str) -> None:
        """Remember a problem; the same words at another place only count."""
        self._habits.add(code, where, **arguments)

    def run(self) -> Document:
        """The document with every object visited, and the problems told."""
        found = super().run()
        self._habits.tell(self.report)
        return found


def named(kind: Kind) -> str:
    """What people call an object of a kind.

    >>> from specpress.document.structure.grammar import OPERATION
    >>> named(OPERATION)
    'an operation'
    """
    return f"{'an' if kind.name[0].lower() in 'aeio' else 'a'} {kind.name}"
