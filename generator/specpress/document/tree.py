"""Plain trees of a document: what their nodes are, and small changes to copies of them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class _Gone(Enum):
    GONE = "gone"


GONE: Final = _Gone.GONE
"""What a value becomes that is left out."""

Node: TypeAlias = dict[str, Any]
"""An object of the document."""


def is_object(value: object) -> TypeGuard[Node]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def members(value: Node, *, patterned: bool) -> Iterator[tuple[str, Node]]:
    """The objects in an object of objects; beside patterned keys, ``x-…`` is none of them."""
    for key, member in value.items():
        if is_object(member) and not (patterned and key.startswith("x-")):
            yield key, member


def put(changed: Node, node: Node, key: str, new: Any) -> Node:
    """An object with another value, or with none (``GONE``), under a key that it has.

    Args:
        changed: What has become of the object so far: itself or, after its first change, a copy.
        node: The object as it was.
        key: One of its keys.
        new: The value; the one that was there changes nothing.
    """
    if new is node[key]:
        return changed
    if changed is node:
        changed = dict(node)
    if new is GONE:
        del changed[key]
    else:
        changed[key] = new
    return changed


def without(node: Node, *keys: str) -> Node:
    """A copy of an object without some keys."""
    return {key: value for key, value in node.items() if key not in keys}


def replaced(data: Any, path: Sequence[str | int], value: Any) -> Any:
    """A copy of a tree with another node at a path, which exists."""
    if not path:
        return value
    copy: Any = data.copy()
    copy[path[0]] = replaced(data[path[0]], path[1:], value)
    return copy


def removed(data: Any, path: Sequence[str | int]) -> Any:
    """A copy of a tree without the node at a path; a path that leads nowhere changes nothing."""
    if not holds(data, path[0]):
        return data
    copy: Any = data.copy()
    if len(path) > 1:
        copy[path[0]] = removed(data[path[0]], path[1:])
    else:
        del copy[path[0]]
    return copy


def without_all(data: Node, paths: Iterable[Sequence[str]]) -> Node:
    """A copy of a tree without the nodes at some paths of keys, each object on the way copied once.

    Paths that lead nowhere change nothing.
    """
    below: dict[str, list[Sequence[str]]] = {}
    for path in paths:
        below.setdefault(path[0], []).append(path[1:])
    copy: Node = {}
    for key, value in data.items():
        rest = below.get(key)
        if rest is None:
            copy[key] = value
        elif all(rest):
            copy[key] = without_all(value, rest) if is_object(value) else value
    return copy if below else data


def holds(data: Any, step: str | int) -> bool:
    """Whether a node has a child under a key or index."""
    if is_object(data):
        return step in data
    return is_array(data) and isinstance(step, int) and -len(data) <= step < len(data)
