"""Where the targets of references to other files stand in the one document that comes of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeAlias

from specpress.document.files.component_names import folded, free_name, suggested_name
from specpress.document.structure.grammar import COMPONENTS, Shape
from specpress.document.structure.graph import Tokens, kind_at
from specpress.document.tree import Node, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.document.files.copying import Copier
    from specpress.document.files.resolve import Target
    from specpress.document.structure.grammar import Kind

_Holder: TypeAlias = "tuple[Target | None, Tokens]"
"""A copy that holds a target, and where in it; the document itself is ``None``."""

_Destination: TypeAlias = "tuple[Target | None, Tokens, Kind, Shape]"

SECTIONS = {kind: section for section, (_, kind) in COMPONENTS.children.items()}
"""Where among the components each kind of object stands."""

_BESIDE = frozenset(("$ref", "summary", "description"))


def is_alias(node: Any) -> bool:
    """Whether an object is a reference, and says nothing else that counts."""
    return is_object(node) and "$ref" in node and all(_is_annotation(key) for key in node)


def _is_annotation(key: str) -> bool:
    return key in _BESIDE or key.startswith("x-")


class Placement:
    """Finds the place of every target.

    In order: a place in the document, for what lies there; a place within what is copied anyway;
    the component of the document that is nothing but a reference to it; a component of its own,
    named as a person would. An alias that would be called what its target is called is that one.
    """

    def __init__(self, data: Node, contents: Mapping[Target, Any], copier: Copier) -> None:
        self._contents = contents
        self._copier = copier
        self._components: Node = _table(data.get("components"))
        self._holders: dict[Target, _Holder] = {}
        self._find_holders()
        self.aliased = self._find_aliased()
        self.own = self._add_components()

    def of(self, target: Target) -> Tokens:
        """The path of a target in the document."""
        final = self._resolved(target)
        if not final.file:
            return final.tokens
        if final in self._holders:
            base, tokens = self._holders[final]
            return tokens if base is None else (*self.of(base), *tokens)
        return self.aliased.get(final) or self.own[final]

    def _resolved(self, target: Target) -> Target:
        """What an alias leads to, as long as it has no better name than that."""
        trail = [target]
        while target.file and is_alias(self._contents[target]):
            link = self._copier.references.links.get(id(self._contents[target]))
            if link is None or folded(_suggested_name(link.target)) != folded(
                _suggested_name(target)
            ):
                break
            target = link.target
            if target in trail:  # a circle stands for nothing, but it has to stand somewhere
                return min(trail[trail.index(target) :], key=_order)
            trail.append(target)
        return target

    def _find_holders(self) -> None:
        """Find what lies within the copies of others; the outermost of them holds it."""
        within: defaultdict[tuple[str, Tokens], list[_Destination]] = defaultdict(list)
        for place, destinations in self._copier.destinations.items():
            within[place] += [
                (destination.base, destination.tokens, destination.kind, destination.shape)
                for destination in destinations
            ]
        for target in self._contents:
            if self._resolved(target) is target:
                destination = (target, (), target.kind, Shape.ONE)
                within[target.file, target.tokens].append(destination)
        for target in sorted(self._contents, key=_order):
            holder = next(self._candidates(target, within), None)
            if holder is not None and self._resolved(target) is target:
                self._holders[target] = holder

    def _candidates(
        self, target: Target, within: Mapping[tuple[str, Tokens], list[_Destination]]
    ) -> Iterator[_Holder]:
        for length in range(len(target.tokens) + 1):
            rest = target.tokens[length:]
            for base, tokens, kind, shape in within.get((target.file, target.tokens[:length]), ()):
                is_fit = kind_at(rest, kind, shape) is target.kind
                # Two files may be copied into each other: then the second stays by itself.
                if is_fit and not self._lies_in(base, target):
                    yield base, (*tokens, *rest)

    def _lies_in(self, inner: Target | None, outer: Target) -> bool:
        while inner is not None and inner != outer:
            inner = self._holders[inner][0] if inner in self._holders else None
        return inner is not None

    def _find_aliased(self) -> dict[Target, Tokens]:
        candidates: defaultdict[Target, list[str]] = defaultdict(list)
        for section, name, node in self._members():
            link = self._copier.references.links.get(id(node)) if is_alias(node) else None
            if link is None or SECTIONS.get(link.target.kind) != section:
                continue
            final = self._resolved(link.target)
            if final.file and final not in self._holders:
                candidates[final].append(name)
        aliased: dict[Target, Tokens] = {}
        for target, names in candidates.items():
            wanted = folded(_suggested_name(target))
            best = min(names, key=lambda name: (folded(name) != wanted, name))
            aliased[target] = ("components", SECTIONS[target.kind], best)
        return aliased

    def _members(self) -> Iterator[tuple[str, str, Any]]:
        for section in COMPONENTS.children:
            for name, node in _table(self._components.get(section)).items():
                yield section, name, node

    def _add_components(self) -> dict[Target, Tokens]:
        taken = {
            section: {name: folded(name) for name in _table(self._components.get(section))}
            for section in COMPONENTS.children
        }
        own: dict[Target, Tokens] = {}
        for target in sorted(self._contents, key=_order):
            is_alone = self._resolved(target) is target and target not in self._holders
            if not is_alone or target in self.aliased:
                continue
            section = SECTIONS[target.kind]
            name = free_name(target.file, target.tokens, taken[section])
            own[target] = ("components", section, name)
            taken[section][name] = folded(name)
        return own


def _table(value: Any) -> Node:
    return value if is_object(value) else {}


def _suggested_name(target: Target) -> str:
    return suggested_name(target.file, target.tokens)


def _order(target: Target) -> tuple[int, str, Tokens, str]:
    return target.file.count("/"), target.file, target.tokens, target.kind.name
