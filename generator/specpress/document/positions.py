"""Where the nodes of a text stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_DEPTH = 200
"""Levels of objects and arrays. Deeper trees are refused: later stages call themselves for each."""


class Place:
    """The characters of one node, with those of its key and the places of its children."""

    __slots__ = ("children", "end", "key", "start")

    def __init__(self, start: int, end: int, children: dict[str, Place] | None = None) -> None:
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

    def child(self, token: str) -> Place | None:
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
