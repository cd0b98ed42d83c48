"""Where operations belong: to the resource of their first tag, or to where their path begins."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from specpress.naming.methods import paths
from specpress.naming.methods.tags import hinted_path, tag_path
from specpress.naming.words.identifiers import Words, split, word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.ir.api import Operation

_SEVERAL = 3
"""Things with some paths each from which the only tag of a document is no group."""

_MANY = 5
"""What follows one beginning of paths from which it is no group; words of a title of a sentence."""

_NEARLY_ALL = 0.8
"""A part of the operations that one more or one less hardly ever changes."""

_NO_GROUPS = word_set("all api apis default endpoints general misc operations other public rest")


class Grouping:
    """The resources of all operations of a document.

    A tag is no group where it is the only one of a document about several things, most of them with
    some paths, or the title of the API or a word such as ``default``. Then the path tells, without
    what nearly all paths begin with.
    """

    def __init__(self, operations: Iterable[Operation], title: str) -> None:
        main = [each for each in operations if each.variant_of is None]
        firsts = [_first(each) for each in main]
        self._title = split(title)
        self._front = _front(firsts)
        self._is_tagged = self._tells(main)

    def resource(self, operation: Operation) -> tuple[Words, ...]:
        """The words of the resources of an operation, the outermost first."""
        hint = operation.name_hint
        if hint and (hinted := hinted_path(hint.group)):
            return hinted
        tagged = self.tagged(operation)
        return tagged if tagged and self._is_tagged[operation.tags[0]] else self._by_path(operation)

    def tagged(self, operation: Operation) -> tuple[Words, ...]:
        """What the first tag of an operation says, whether it tells anything or not."""
        return tag_path(operation.tags[0]) if operation.tags else ()

    def _tells(self, operations: list[Operation]) -> Mapping[str, bool]:
        tags = {each.tags[0] for each in operations if each.tags}
        things: defaultdict[tuple[Words, ...], set[paths.Pieces]] = defaultdict(set)
        for each in operations:
            things[self._by_path(each)].add(paths.pieces(each.path))
        large = sum(len(of_thing) > 1 for of_thing in things.values())
        are_large = 1 < len(things) <= large * 2
        is_only = are_large and len(tags) == 1 and large >= _SEVERAL
        return {
            tag: tag_path(tag)[-1:] in things
            or not (_is_empty(tag) or is_only or (are_large and self._is_title(tag)))
            for tag in tags
        }

    def _is_title(self, tag: str) -> bool:
        words = split(tag)
        starts = range(len(self._title) if len(self._title) < _MANY else 0)
        return any(self._title[start : start + len(words)] == words for start in starts)

    def _by_path(self, operation: Operation) -> tuple[Words, ...]:
        parts = _first(operation)
        front = len(self._front)
        is_further = parts[:front] == self._front and len(parts) > front
        rest = parts[front:] if is_further else parts
        return (rest[0] if rest else ("api",),)


def _first(operation: Operation) -> tuple[Words, ...]:
    return tuple(part.words for part in paths.segments(operation.path))


def _front(places: list[tuple[Words, ...]]) -> tuple[Words, ...]:
    """What nearly all paths begin with, and where nothing is done itself."""
    front: tuple[Words, ...] = ()
    while True:
        size = len(front) + 1
        found = Counter(each[:size] for each in places if each[: len(front)] == front and each)
        longer, count = max(found.items(), key=lambda item: (item[1], item[0]), default=((), 0))
        beyond = {each[size] for each in places if each[:size] == longer and len(each) > size}
        if count < len(places) * _NEARLY_ALL or len(beyond) < _MANY or longer in places:
            return front
        front = longer


def _is_empty(tag: str) -> bool:
    return all(word in _NO_GROUPS or paths.is_version(word) for word in split(tag))
