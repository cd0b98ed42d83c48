"""The declarations of a document: which have been named, and what has come of them.

Those that are named wait in a queue, so that recursion and long chains of references cost no stack.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Alias, Declaration, Enum, Named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specpress.lower.merging.merged import MergedSchema
    from specpress.pointer import Pointer


class DeclarationTable:
    """Declarations by their pointers."""

    def __init__(self) -> None:
        """Begin without any."""
        self._declared: dict[Pointer, Declaration] = {}
        self._named: set[Pointer] = set()
        self._queue: deque[tuple[Pointer, MergedSchema | None]] = deque()

    def name(self, pointer: Pointer, merged: MergedSchema | None = None) -> bool:
        """Note that there has to be a declaration; false where that is known already.

        Args:
            pointer: What the declaration is known by.
            merged: What it says, where the document itself does not say it at this place.
        """
        if pointer in self._named:
            return False
        self._named.add(pointer)
        self._queue.append((pointer, merged))
        return True

    def add(self, declaration: Declaration) -> Named:
        """Take a declaration that is there already."""
        self._named.add(declaration.origin)
        self._declared[declaration.origin] = declaration
        return Named(target=declaration.origin)

    def complete(
        self, lower: Callable[[Pointer, MergedSchema | None], Declaration]
    ) -> dict[Pointer, Declaration]:
        """All declarations, after those that have only been named; ``lower`` may name further."""
        while self._queue:
            pointer, merged = self._queue.popleft()
            self._declared[pointer] = lower(pointer, merged)
        return self._declared

    def extend(self, enums: Iterable[Pointer]) -> None:
        """Let enums, wherever aliases lead, allow other strings."""
        for pointer in enums:
            declaration = self._declared[pointer]
            while isinstance(declaration, Alias) and isinstance(declaration.type, Named):
                declaration = self._declared[declaration.type.target]
            if isinstance(declaration, Enum):
                extended = msgspec.structs.replace(declaration, extensible=True)
                self._declared[declaration.origin] = extended
