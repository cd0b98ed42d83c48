"""Which parts of a document refer to which, by ``$ref``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.structure.grammar import (
    CALLBACK,
    COMPONENTS,
    DISCRIMINATOR,
    METHODS,
    OPENAPI,
    PATH_ITEM,
    PURE,
    REFERABLE,
    SCHEMA,
    Kind,
    Shape,
)
from specpress.document.tree import Node, is_array, is_object, members

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = 10  # of an index; no array has as many items, and not all numbers can be converted

Tokens = tuple[str, ...]
Trail = tuple["Trail", str | int] | None
"""A path as a chain from its end: cheap to extend, and only turned into tokens when shown."""


class Use(msgspec.Struct, frozen=True, kw_only=True):
    """One ``$ref``: the object that holds it, what it says, and what kind of object is needed.

    The entries of a discriminator's mapping are uses as well, with the discriminator's kind: they
    mention schemas, but nothing depends on them.
    """

    trail: Trail
    ref: Any
    kind: Kind

    @property
    def path(self) -> tuple[str | int, ...]:
        """The path of the object that holds the reference."""
        path: list[str | int] = []
        trail = self.trail
        while trail is not None:
            trail, token = trail
            path.append(token)
        return tuple(reversed(path))

    @property
    def tokens(self) -> Tokens:
        """The path as tokens of a pointer."""
        return tuple(str(token) for token in self.path)


def target_of(ref: Any) -> Tokens | None:
    """The path that a local reference names; ``None`` for any other."""
    if not isinstance(ref, str) or not ref.startswith("#"):
        return None
    path = ref[1:]
    if "%" in path:
        from urllib.parse import unquote  # noqa: PLC0415 - hardly any reference has escapes

        path = unquote(path)
    if not path:
        return ()
    if path[0] != "/":
        return None
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in path[1:].split("/"))


def mapped(name: Any) -> Tokens | None:
    """The path of the schema that a discriminator mapping names, by name or by reference."""
    if not isinstance(name, str):
        return None
    return target_of(name) if name.startswith("#") else ("components", "schemas", name)


def node_at(data: Any, tokens: Tokens) -> Any:
    """The node at a path.

    Raises:
        LookupError: there is none.
    """
    for token in tokens:
        if is_object(data):
            data = data[token]
        elif is_array(data) and token.isdecimal() and len(token) < _DIGITS:
            data = data[int(token)]
        else:
            raise LookupError(token)
    return data


def is_there(data: Any, tokens: Tokens) -> bool:
    """Whether there is a node at a path."""
    try:
        node_at(data, tokens)
    except LookupError:
        return False
    return True


def kind_at(tokens: Tokens, kind: Kind = OPENAPI, shape: Shape = Shape.ONE) -> Kind | None:
    """The kind of object that the grammar has at a path; ``None`` where it has none.

    ``kind`` and ``shape`` say what stands where the path begins: by default the document.
    """
    rest = list(tokens)
    if shape is not Shape.ONE:
        if not rest:
            return None
        del rest[0]
    while rest:
        if kind is CALLBACK:
            shape, kind = Shape.ONE, PATH_ITEM
        elif rest[0] in kind.children:
            shape, kind = kind.children[rest[0]]
        else:
            return None
        steps = 1 if shape is Shape.ONE else 2
        if len(rest) < steps:
            return None
        del rest[:steps]
    return kind


def uses(node: Node, kind: Kind, trail: Trail) -> list[Use]:
    """Every reference and every mention in a subtree."""
    found: list[Use] = []
    waiting: list[tuple[Node, Kind, Trail]] = [(node, kind, trail)]
    while waiting:
        node, kind, trail = waiting.pop()
        if "$ref" in node and kind in REFERABLE:
            found.append(Use(trail=trail, ref=node["$ref"], kind=kind))
            if kind in PURE:
                continue
        elif kind is DISCRIMINATOR and is_object(node.get("mapping")):
            found.extend(
                Use(trail=(trail, "mapping"), ref=name, kind=kind)
                for name in node["mapping"].values()
            )
        if kind is CALLBACK:
            waiting.extend(_members(node, PATH_ITEM, trail, patterned=True))
            continue
        children = kind.children
        for key, value in node.items():
            if key not in children or not value:
                continue
            shape, child = children[key]
            if shape is Shape.ONE:
                if is_object(value):
                    waiting.append((value, child, (trail, key)))
            else:
                patterned = shape is Shape.PATTERNED
                waiting.extend(_members(value, child, (trail, key), patterned=patterned))
    return found


def _members(
    value: Any, kind: Kind, trail: Trail, *, patterned: bool
) -> Iterator[tuple[Node, Kind, Trail]]:
    if is_object(value):
        for key, member in members(value, patterned=patterned):
            yield member, kind, (trail, key)
    elif is_array(value):
        for index, member in enumerate(value):
            if is_object(member):
                yield member, kind, (trail, index)


def units(data: Node) -> Iterator[tuple[Tokens, Node, Kind]]:
    """The parts that are kept or left out as a whole: components, operations, path items.

    A path item stands for what its operations share, so without those.
    """
    components = data.get("components")
    if is_object(components):
        for section, (_, kind) in COMPONENTS.children.items():
            held = components.get(section)
            if is_object(held):
                for name, node in members(held, patterned=False):
                    yield ("components", section, name), node, kind
    for section in ("paths", "webhooks"):
        items = data.get(section)
        if is_object(items):
            for name, item in members(items, patterned=section == "paths"):
                yield from _path_item((section, name), item)


def _path_item(tokens: Tokens, item: Node) -> Iterator[tuple[Tokens, Node, Kind]]:
    shared = {key: value for key, value in item.items() if key not in METHODS}
    yield tokens, shared, PATH_ITEM
    for method in METHODS:
        operation = item.get(method)
        if is_object(operation):
            yield (*tokens, method), operation, PATH_ITEM.children[method][1]


class Graph(msgspec.Struct):
    """The parts of a document and what they refer to.

    ``uses`` has every unit, and every place within one that is referred to; ``targets`` the path
    of each local reference, whether or not something is there; ``holders`` the unit around each
    place that is none; ``discriminated`` the schemas of components that have a discriminator.
    """

    data: Node
    uses: dict[Tokens, list[Use]] = msgspec.field(default_factory=dict[Tokens, list[Use]])
    targets: dict[str, Tokens | None] = msgspec.field(default_factory=dict[str, Tokens | None])
    holders: dict[Tokens, Tokens] = msgspec.field(default_factory=dict[Tokens, Tokens])

    discriminated: set[Tokens] = msgspec.field(default_factory=set[Tokens])
    circular: dict[Tokens, bool] = msgspec.field(default_factory=dict[Tokens, bool])

    def __post_init__(self) -> None:
        """Follow all references from all units."""
        for tokens, node, kind in units(self.data):
            self.uses[tokens] = uses(node, kind, _trail(tokens))
            if kind is SCHEMA and "discriminator" in node:
                self.discriminated.add(tokens)
        waiting = [use for found in self.uses.values() for use in found]
        while waiting:
            waiting.extend(self._follow(waiting.pop()))

    def target(self, use: Use) -> Tokens | None:
        """What a use refers to, by its path; ``None`` where that is not in this document."""
        return self.targets.get(use.ref) if isinstance(use.ref, str) else None

    def needs(self, tokens: Tokens) -> Iterator[Tokens]:
        """The places that a place needs: what it refers to, and what it is a part of."""
        for use in self.uses.get(tokens, ()):
            target = self.target(use)
            if target is not None and use.kind is not DISCRIMINATOR:
                yield target
        if tokens in self.holders:
            yield self.holders[tokens]
        elif tokens[:1] in (("paths",), ("webhooks",)) and len(tokens) == 3:
            yield tokens[:2]

    def mentions(self, tokens: Tokens) -> Iterator[Tokens]:
        """The schemas that discriminators in a place name."""
        for use in self.uses.get(tokens, ()):
            target = mapped(use.ref) if use.kind is DISCRIMINATOR else None
            if target in self.uses:
                yield target

    def _follow(self, use: Use) -> list[Use]:
        """The uses within a target that is no unit, when it is seen for the first time."""
        if not isinstance(use.ref, str) or use.ref in self.targets or use.kind is DISCRIMINATOR:
            return []
        target = self.targets[use.ref] = target_of(use.ref)
        if target is None or target in self.uses:
            return []
        try:
            node = node_at(self.data, target)
        except LookupError:
            return []
        holder = next((target[:n] for n in (3, 2) if target[:n] in self.uses), None)
        if holder is not None and holder != target:
            self.holders[target] = holder
        self.uses[target] = uses(node, use.kind, _trail(target)) if is_object(node) else []
        return self.uses[target]


def _trail(tokens: Tokens) -> Trail:
    trail: Trail = None
    for token in tokens:
        trail = (trail, token)
    return trail
