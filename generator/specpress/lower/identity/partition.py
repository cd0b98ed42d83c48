"""Partition refinement: the declarations that no path of links tells apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.pointer import Pointer


def coarsest(
    classes: Mapping[Pointer, int], links: Mapping[Pointer, list[Pointer]]
) -> dict[Pointer, int]:
    """Split classes until the members of each lead, link by link, to members of the same classes.

    After the first round only those are looked at that link to one whose class has just changed,
    and the largest part of a class that splits keeps its number: a chain of ten thousand schemas
    would otherwise take ten thousand rounds over all of them.
    """
    found = dict(classes)
    sizes = Counter(found.values())
    users = _users(links)
    affected: Iterable[Pointer] = found
    while True:
        changed: list[Pointer] = []
        for number, parts in _parts(affected, found, links).items():
            untouched = sizes[number] - sum(map(len, parts))
            stays = max(parts, key=len) if not untouched else None
            for part in parts:
                if part is not stays:
                    fresh = len(sizes)
                    sizes[number] -= len(part)
                    sizes[fresh] = len(part)
                    found.update(dict.fromkeys(part, fresh))
                    changed += part
        if not changed:
            return found
        affected = dict.fromkeys(user for pointer in changed for user in users[pointer])


def _parts(
    affected: Iterable[Pointer],
    classes: Mapping[Pointer, int],
    links: Mapping[Pointer, list[Pointer]],
) -> dict[int, list[list[Pointer]]]:
    """The affected by their class and by where their links lead."""
    split: defaultdict[tuple[int, tuple[int | Pointer, ...]], list[Pointer]] = defaultdict(list)
    for pointer in affected:
        leads = tuple([classes.get(target, target) for target in links[pointer]])
        split[classes[pointer], leads].append(pointer)
    found: defaultdict[int, list[list[Pointer]]] = defaultdict(list)
    for (number, _), part in split.items():
        found[number].append(part)
    return found


def _users(links: Mapping[Pointer, list[Pointer]]) -> defaultdict[Pointer, list[Pointer]]:
    users: defaultdict[Pointer, list[Pointer]] = defaultdict(list)
    for pointer, targets in links.items():
        for target in targets:
            users[target].append(pointer)
    return users
