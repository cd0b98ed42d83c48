"""Places in a tree that can be changed."""

from __future__ import annotations

from typing import Any, NamedTuple


class Site(NamedTuple):
    """A place in a tree: what holds it, under which key or index, and the path to it."""

    holder: Any
    key: Any
    path: tuple[Any, ...]

    @property
    def value(self) -> Any:
        return self.holder[self.key]


def sites(tree: Any) -> list[Site]:
    """Every place of a tree but its root; of one that several share, only the first."""
    found: list[Site] = []
    waiting: list[tuple[Any, tuple[Any, ...]]] = [(tree, ())]
    seen: set[int] = set()
    while waiting:
        node, path = waiting.pop()
        if id(node) in seen:
            continue
        keys = (
            node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
        )
        if keys:
            seen.add(id(node))
        for key in keys:
            found.append(Site(node, key, (*path, key)))
            waiting.append((node[key], (*path, key)))
    return found
