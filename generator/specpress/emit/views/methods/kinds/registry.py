"""Every kind of method, in the order in which their methods stand in a module."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from specpress.emit.views.methods.kinds import (
    download,
    find_or_create,
    find_then_act,
    operation,
    renamed,
    shortcut,
    waiter,
)
from specpress.emit.views.python.runtime import RESOURCES

if TYPE_CHECKING:
    from specpress.emit.views.methods.facts import Facts
    from specpress.emit.views.methods.kinds.kind import GeneratedMethod, MethodKind
    from specpress.emit.views.scope.methods import Resource

# An operation whose answers are pages is one of ``operation``, too: it stands among the others.
KINDS: tuple[MethodKind, ...] = (
    operation,
    shortcut,
    waiter,
    download,
    find_then_act,
    find_or_create,
)

SIDES = ("Sync", "Async")
BASES = frozenset(f"{side}{each}Resource" for each, _ in RESOURCES.values() for side in SIDES)

# Old names come last: they are of methods of every kind.
IMPORTED = BASES.union(*(kind.IMPORTED for kind in KINDS), renamed.IMPORTED)

_M = TypeVar("_M")


class Methods:
    """The methods of every resource, worked out once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[tuple[str, ...], tuple[GeneratedMethod, ...]] = {}

    def of(self, resource: Resource) -> tuple[GeneratedMethod, ...]:
        """The methods of a resource, in order."""
        path = resource.name.path
        if path not in self._known:
            named = tuple(
                method for kind in KINDS for method in kind.methods(self._facts, resource)
            )
            self._known[path] = (*named, *renamed.methods(self._facts, resource, named))
        return self._known[path]

    def made_as(self, cls: type[_M]) -> list[_M]:
        """The methods of one class in all resources, as the config has them in order."""
        places = {name: place for place, (name, _) in enumerate(self._facts.features.origins)}
        every = [each for resource in self._facts.scope.resources for each in self.of(resource)]
        every.sort(key=lambda each: places.get(each.origin, 0))
        return [each for each in every if isinstance(each, cls)]
