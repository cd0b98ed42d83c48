"""Changes to a document's tree from another file, with a memory of which file wrote what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.reading.source import Document, Origin, Source
from specpress.document.tree import Node, is_array, is_object, put, removed, replaced
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
        self._met: list[tuple[_Path, Any]] = []

    def met(self) -> list[tuple[_Path, Any]]:
        """What the statements since the last call found in the document where they wrote.

        Everything that they replaced or took out, with its path; ``...`` is an object that they
        merged into; of an array it is the items that were there already.
        """
        met, self._met = self._met, []
        return met

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
            merged: Any = self._appended(path, target, [(value, tokens)])
        else:
            merged = self._merged(path, target, value, tokens)
        if merged is not target:
            self.data = replaced(self.data, path, merged)
        return None

    def remove(self, paths: Iterable[_Path]) -> None:
        """Take out the nodes at some paths; items that follow move up."""
        for path in sorted(paths, key=_order, reverse=True):
            holder = path[:-1]
            siblings = _at(self.data, holder)
            self._met.append((path, _at(self.data, path)))
            self._forget(path)
            if is_array(siblings):
                for index in range(int(path[-1]) + 1, len(siblings)):
                    self._move((*holder, index), (*holder, index - 1))
            self.data = removed(self.data, path)

    def _merged(self, path: _Path, target: Any, value: Any, tokens: tuple[str, ...]) -> Any:
        if is_object(target) and is_object(value):
            self._met.append((path, ...))
            merged = target
            for key, each in value.items():
                if key in target:
                    below = self._merged((*path, key), target[key], each, (*tokens, key))
                    merged = put(merged, target, key, below)
                else:
                    self._written((*path, key), (*tokens, key))
                    merged = {**merged, key: each}
            return merged
        if is_array(target) and is_array(value):
            items = [(each, (*tokens, str(index))) for index, each in enumerate(value)]
            return self._appended(path, target, items)
        self._met.append((path, target))
        if target == value and type(target) is type(value):
            return target
        self._forget(path)
        self._written(path, tokens)
        return value

    def _appended(
        self, path: _Path, target: list[Any], items: list[tuple[Any, tuple[str, ...]]]
    ) -> list[Any]:
        """An array with more items, those left out that it has."""
        merged = target
        there: list[Any] = []
        for value, tokens in items:
            if any(each == value and type(each) is type(value) for each in target):
                there.append(value)
                continue
            self._written((*path, len(merged)), tokens)
            merged = [*merged, value]
        self._met.append((path, there))
        return merged

    def _written(self, path: _Path, tokens: tuple[str, ...]) -> None:
        self._origins[Pointer.of(path)] = Origin(
            source=self._source, tokens=tokens, is_overlay=True
        )

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
