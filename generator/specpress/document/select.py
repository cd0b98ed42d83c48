"""A part of a document: the chosen operations, and what they need."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.codes import SELECTION_EMPTY
from specpress.document.structure.grammar import COMPONENTS, METHODS
from specpress.document.structure.graph import Graph, Tokens, Use, node_at
from specpress.document.tree import Node, is_object, replaced, without
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document, Origin

_ROUNDS = 8  # of copying what lies in operations that are not chosen; enough for any sane nesting
_CHOICES = 12  # names that a message lists at most


class Selection(msgspec.Struct, frozen=True, kw_only=True):
    """Which operations to take: those that any of the selectors names; all when there are none.

    ``paths`` are paths or beginnings of paths, where ``*`` stands for anything; ``operations`` are
    operationIds or methods with paths, as in ``GET /pets``.
    """

    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is left out at all."""
        return bool(self.tags or self.paths or self.operations)


def select(document: Document, selection: Selection, diagnostics: Diagnostics) -> Document:
    """The document with only the chosen operations and the components and tags they reach.

    Raises:
        Stopped: nothing is chosen. A selector that chooses nothing is an error in any case.
    """
    if not selection:
        return document
    operations = dict(_operations(document.data))
    chosen: set[Tokens] = set()
    stopped = None
    for kind, name in _selectors(selection):
        found = {
            tokens for tokens, operation in operations.items() if _is(kind, name, tokens, operation)
        }
        if not found:
            choices = _choices(kind, operations)
            selector = f"the {kind} '{name}'"
            stopped = diagnostics.stop(SELECTION_EMPTY, selector=selector, choices=choices)
        chosen |= found
    if not chosen and stopped is not None:
        raise stopped
    document, graph = _detached(document, chosen)
    return _pruned(document, _closure(graph, chosen))


def _operations(data: Node) -> Iterator[tuple[Tokens, Node]]:
    for section in ("paths", "webhooks"):
        for name, item in data.get(section, {}).items():
            for method in METHODS:
                if is_object(item) and is_object(item.get(method)):
                    yield (section, name, method), item[method]


def _selectors(selection: Selection) -> Iterator[tuple[str, str]]:
    yield from (("tag", name) for name in selection.tags)
    yield from (("path", name) for name in selection.paths)
    yield from (("name", name) for name in selection.operations)


def _is(kind: str, name: str, tokens: Tokens, operation: Node) -> bool:
    _, path, method = tokens
    if kind == "tag":
        return name in operation.get("tags", ())
    if kind == "path":
        return tokens[0] == "paths" and _lies_under(path, name)
    return name == operation.get("operationId") or name.split() == [method.upper(), path]


def _lies_under(path: str, selector: str) -> bool:
    if "*" in selector:
        pattern = ".*".join(re.escape(part) for part in selector.split("*"))
        return re.fullmatch(pattern, path) is not None
    return path == selector or path.startswith(selector.rstrip("/") + "/")


def _choices(kind: str, operations: dict[Tokens, Node]) -> str:
    names: set[str] = set()
    for (_, path, method), operation in operations.items():
        if kind == "tag":
            names.update(operation.get("tags", ()))
        elif kind == "path":
            names.add(path)
        else:
            names.add(operation.get("operationId") or f"{method.upper()} {path}")
    listed = sorted(names)
    more = f" and {len(listed) - _CHOICES} more" if len(listed) > _CHOICES else ""
    return ", ".join(listed[:_CHOICES]) + more if listed else "nothing, for there is none"


def _detached(document: Document, chosen: set[Tokens]) -> tuple[Document, Graph]:
    """The document in which nothing that is needed lies in an operation that is not chosen.

    References into such operations are replaced by what they refer to. One that contains itself
    cannot be copied, so then its operation is chosen, too.
    """
    for _ in range(_ROUNDS):
        graph = Graph(document.data)
        foreign = list(_foreign(graph, chosen))
        if not foreign:
            return document, graph
        data: Any = document.data
        origins: dict[Pointer, Origin] = {}
        for use, target in foreign:
            data = replaced(data, use.path, node_at(document.data, target))
            origins[Pointer.of(use.path)] = document.origin(Pointer.of(target))
        document = document.with_data(data, origins)
    graph = Graph(document.data)
    for _, target in list(_foreign(graph, chosen)):
        chosen.add(target[:3])
    return document, graph


def _foreign(graph: Graph, chosen: set[Tokens]) -> Iterator[tuple[Use, Tokens]]:
    for tokens in _closure(graph, chosen):
        for use in graph.uses.get(tokens, ()):
            target = graph.target(use)
            inside = target is not None and target[:1] in (("paths",), ("webhooks",))
            if target is not None and inside and target[:3] not in chosen:
                yield use, target


def _closure(graph: Graph, chosen: Iterable[Tokens]) -> set[Tokens]:
    """The chosen operations and all they need, with what only a discriminator speaks of."""
    subtypes = _subtypes(graph)
    reached = set(chosen)
    waiting = list(reached)
    while waiting:
        place = waiting.pop()
        for target in (*graph.needs(place), *graph.mentions(place), *subtypes.get(place, ())):
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached


def _subtypes(graph: Graph) -> dict[Tokens, list[Tokens]]:
    """Schemas that extend one with a discriminator; they are meant wherever that one is named."""
    subtypes: dict[Tokens, list[Tokens]] = {}
    for place, found in graph.uses.items():
        if place[:2] != ("components", "schemas"):
            continue
        for use in found:
            target = graph.target(use)
            if target in graph.discriminated and use.tokens[-2:-1] == ("allOf",):
                subtypes.setdefault(target, []).append(place)
    return subtypes


def _pruned(document: Document, reached: set[Tokens]) -> Document:
    data = dict(document.data)
    for section in ("paths", "webhooks"):
        if section in data:
            data[section] = _kept_items(section, data[section], reached)
    operations = [operation for _, operation in _operations(data)]
    if "components" in data:
        schemes = _schemes([data, *operations])
        data["components"] = _kept_components(data["components"], reached, schemes)
    origins: dict[Pointer, Origin] = {}
    if "tags" in data:
        used = {tag for operation in operations for tag in operation.get("tags", ())}
        kept = [index for index, tag in enumerate(data["tags"]) if tag.get("name") in used]
        where = Pointer.ROOT / "tags"
        origins = {where / now: document.origin(where / old) for now, old in enumerate(kept)}
        data["tags"] = [data["tags"][index] for index in kept]
    return document.with_data(data, origins)


def _kept_items(section: str, items: Node, reached: set[Tokens]) -> Node:
    kept: Node = {}
    for name, item in items.items():
        methods = [method for method in METHODS if (section, name, method) in reached]
        if methods:
            left_out = [method for method in METHODS if method not in methods]
            kept[name] = without(item, *left_out)
    return kept


def _schemes(holders: list[Node]) -> set[str]:
    return {
        name
        for holder in holders
        for requirement in holder.get("security", ())
        for name in requirement
    }


def _kept_components(components: Node, reached: set[Tokens], schemes: set[str]) -> Node:
    kept: Node = {}
    for section, members in components.items():
        if section not in COMPONENTS.children:
            kept[section] = members
            continue
        kept[section] = {
            name: each
            for name, each in members.items()
            if ("components", section, name) in reached
            or (section == "securitySchemes" and name in schemes)
        }
    return kept
