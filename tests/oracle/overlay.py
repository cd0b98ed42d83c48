"""OpenAPI Overlay 1.0, as far as ``spec/overlay.yaml`` uses it."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_STEP = re.compile(r"\.\*|\.(?P<name>[A-Za-z_][\w-]*)|\['(?P<quoted>[^']*)'\]")

Place = tuple[Any, str | int]
"""A container and the key under which it holds the node."""


def apply(document: dict[str, Any], overlay: dict[str, Any]) -> dict[str, Any]:
    """A copy of ``document`` with every action of ``overlay`` applied, in order."""
    root: dict[str, Any] = {"$": copy.deepcopy(document)}
    for action in overlay["actions"]:
        places = list(find(root, action["target"]))
        if not places:
            raise LookupError(f"{action['target']} matches nothing")
        for container, key in places:
            if action.get("remove"):
                del container[key]
            else:
                container[key] = merge(container[key], copy.deepcopy(action["update"]))
    applied: dict[str, Any] = root["$"]
    return applied


def find(root: dict[str, Any], target: str) -> Iterator[Place]:
    """Where ``target`` (``$``, then names, quoted names and ``*``) points."""
    if not target.startswith("$"):
        raise ValueError(target)
    places: list[Place] = [(root, "$")]
    position = 1
    while position < len(target):
        step = _STEP.match(target, position)
        if step is None:
            raise ValueError(f"{target}: cannot read {target[position:]!r}")
        name = step["name"] if step["name"] is not None else step["quoted"]
        nodes = [container[key] for container, key in places]
        places = [(node, key) for node in nodes for key in _keys(node, name)]
        position = step.end()
    yield from places


def _keys(node: Any, name: str | None) -> list[str]:
    if not isinstance(node, dict):
        return []
    if name is None:
        return list(node)
    return [name] if name in node else []


def merge(old: Any, new: Any) -> Any:
    """``new`` over ``old``: objects merge, arrays grow, everything else is replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {
            **old,
            **{key: merge(old[key], value) if key in old else value for key, value in new.items()},
        }
    if isinstance(old, list):
        return [*old, *new] if isinstance(new, list) else [*old, new]
    return new
