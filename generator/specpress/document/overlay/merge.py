"""Changes to a document's tree from another file, with a memory of which file wrote what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.reading.source import Document, Origin, Source
from specpress.document.tree import Node, is_array, is_object, removed, replaced
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable

_Path = tuple[str | int, ...]


class Merger:
    """A tree being changed by the statements of one file; the document stays as it was."""

    def __init__(self, document: Document, source: Source) -> None:
        self.data: Node = document.data
        self._document = document
        self._source = source
        self._origins = dict(document.origins)

    def document(self) -> Document:
        """The document as changed so far."""
        return msgspec.structs.replace(self._document, data=self.data, origins=dict(self._origins))

    def update(self, path: _Path, value: Any, tokens: tuple[str, ...]) -> tuple[str, str] | None:
        """Merge a value, which stands at ``tokens`` of the file, into the node at a path.

        Returns:
            What the node and the value are, when they do not go together.
        """
        target = _at(self.data, path)
        found, update = _kind(target), _kind(value)
        if found != update and target is not None and not is_array(target):
            return found, update
        if is_array(target) and not is_array(value):
            self._written((*path, len(target)), tokens)
            merged: Any = [*target, value]
        else:
            merged = self._merged(path, target, value, tokens)
        self.data = replaced(self.data, path, merged)
        return None

    def remove(self, paths: Iterable[_Path]) -> None:
        """Take out the nodes at some paths; items that follow move up."""
        for path in sorted(paths, key=_order, reverse=True):
            holder = path[:-1]
            siblings = _at(self.data, holder)
            self._forget(path)
            if is_array(siblings):
                for index in range(int(path[-1]) + 1, len(siblings)):
                    self._move((*holder, index), (*holder, index - 1))
            self.data = removed(self.data, path)

    def _merged(self, path: _Path, target: Any, value: Any, tokens: tuple[str, ...]) -> Any:
        if is_object(target) and is_object(value):
            merged = dict(target)
            for key, each in value.items():
                below = ((*path, key), target.get(key), each, (*tokens, key))
                merged[key] = self._merged(*below)
            return merged
        if is_array(target) and is_array(value):
            for index in range(len(value)):
                self._written((*path, len(target) + index), (*tokens, str(index)))
            return [*target, *value]
        self._forget(path)
        self._written(path, tokens)
        return value

    def _written(self, path: _Path, tokens: tuple[str, ...]) -> None:
        self._origins[Pointer.of(path)] = Origin(source=self._source, tokens=tokens)

    def _forget(self, path: _Path) -> None:
        place = Pointer.of(path)
        for known in [p for p in self._origins if p == place or p.startswith(f"{place}/")]:
            del self._origins[known]

    def _move(self, before: _Path, now: _Path) -> None:
        old, new = Pointer.of(before), Pointer.of(now)
        origin = self.document().origin(old)
        for known in [p for p in self._origins if p.startswith(f"{old}/")]:
            self._origins[Pointer(new + known[len(old) :])] = self._origins.pop(known)
        self._origins.pop(old, None)
        self._origins[new] = origin


def _at(data: Any, path: _Path) -> Any:
    for token in path:
        data = data[token]
    return data


def _order(path: _Path) -> tuple[tuple[bool, str | int], ...]:
    return tuple((isinstance(token, str), token) for token in path)


def _kind(value: Any) -> str:
    if is_object(value):
        return "an object"
    return "an array" if is_array(value) else "a single value"
