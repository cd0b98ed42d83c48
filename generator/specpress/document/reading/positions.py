"""Where the nodes of a text stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.document.reading.codes import TOO_MANY_NODES
from specpress.document.reading.text import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_DEPTH = 200
"""Levels of objects and arrays. Deeper trees are refused: later stages call themselves for each."""

MAX_ENTRIES = 250_000
"""Entries of one object or array. Those of the largest published documents have thousands."""

MAX_NODES = 4_000_000
"""Keys and values of a text. Published documents of 13 MB have half a million."""


def too_many_entries(start: int) -> Unreadable:
    """The problem with an object or array of which one more entry begins at an offset."""
    what, parts = "this object or array", "entries"
    return Unreadable(TOO_MANY_NODES, start, what=what, limit=MAX_ENTRIES, parts=parts)


def too_many_nodes(start: int) -> Unreadable:
    """The problem with a text of which one more key or value stands at an offset."""
    what, parts = "the document", "keys and values"
    return Unreadable(TOO_MANY_NODES, start, what=what, limit=MAX_NODES, parts=parts)


class Position:
    """The characters of one node, with those of its key and the places of its children."""

    __slots__ = ("children", "end", "key", "start")

    def __init__(self, start: int, end: int, children: dict[str, Position] | None = None) -> None:
        self.start = start
        self.end = end
        self.key: tuple[int, int] | None = None
        self.children = children

    def find(self, path: Iterable[str]) -> tuple[int, int]:
        """The offsets of the node at a path, or of the nearest node above it that exists."""
        here = self
        for token in path:
            child = here.child(token)
            if child is None:
                break
            here = child
        return here.key or (here.start, here.end)

    def child(self, token: str) -> Position | None:
        """The place under a key or index; for YAML also one that a merge key brought in."""
        if self.children is None:
            return None
        found = self.children.get(token)
        merge = self.children.get("<<")
        if found is not None or merge is None:
            return found
        candidates = [merge, *(merge.children or {}).values()]
        return next(
            (place for each in candidates if (place := (each.children or {}).get(token))), None
        )
