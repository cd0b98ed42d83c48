"""YAML 1.2 text to plain data.

It is read from libyaml's events with a stack of its own: several times faster than composing
nodes, and no nesting is too deep for the interpreter's stack.
"""

from __future__ import annotations

import math
import re
from typing import Any

from yaml.events import (
    AliasEvent,
    MappingStartEvent,
    ScalarEvent,
)

from specpress.document.codes import TOO_DEEP
from specpress.document.reading.codes import (
    ALIAS_BOMB,
    ALIAS_UNDEFINED,
    COMPLEX_KEY,
    DUPLICATE_KEY,
    MERGE_KEY,
    NUMBER_NOT_JSON,
    YAML_TAG,
)
from specpress.document.reading.positions import (
    MAX_DEPTH,
    MAX_ENTRIES,
    MAX_NODES,
    too_many_entries,
    too_many_nodes,
)
from specpress.document.reading.text import Unreadable
from specpress.document.reading.yaml_events import ENDS, STARTS, events
from specpress.document.reading.yaml_positions import read_positions
from specpress.document.tree import is_array, is_object

_MAX_EXPANDED = 1_000_000  # nodes that aliases may add up to ...
_MAX_GROWTH = 10  # ... in a document that would be this many times larger for it
_MAX_DIGITS = 4300  # the interpreter refuses to convert longer numbers

_STANDARD = "tag:yaml.org,2002:"
_SPECIAL_STARTS = frozenset("+-.0123456789~nNtTfF")
_CONSTANTS = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_RADIX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


class _Frame:
    """A mapping or sequence that is being read."""

    __slots__ = ("anchor", "data", "expects_key", "key", "merged", "size")

    def __init__(self, event: Any) -> None:
        self.data: Any = {} if type(event) is MappingStartEvent else []
        self.anchor: str | None = event.anchor
        self.key = ""
        self.expects_key = type(event) is MappingStartEvent
        self.merged: list[Any] | None = None
        self.size = 1  # nodes, aliases expanded


class Reader:
    """Reads one text. ``odd_keys`` are the offsets of keys that were not strings, and are now."""

    def __init__(self, content: str) -> None:
        self.odd_keys: list[tuple[int, str]] = []
        self._content = content
        self._stack: list[_Frame] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._plain: dict[str, Any] = {}
        self._nodes = 0
        self._repeated = 0  # nodes that aliases stand for

    def read(self) -> Any:
        """The data of the text: dict, list, str, int, float, bool or None.

        Raises:
            Unreadable: with the place and the reason.
        """
        found: Any = None
        event: Any
        for event in events(self._content):
            kind = event.__class__
            if kind is ScalarEvent:
                found = self._scalar(event)
            elif kind in STARTS:
                self._open(event)
                continue
            elif kind in ENDS:
                found = self._close()
            elif kind is AliasEvent:
                found = self._alias(event)
            else:
                continue
            if self._stack:
                self._put(found, event)
            if self._nodes > MAX_NODES:
                raise too_many_nodes(event.start_mark.index)
        return found

    def _open(self, event: Any) -> None:
        self._nodes += 1
        stack = self._stack
        start = event.start_mark.index
        if len(stack) >= MAX_DEPTH:
            raise Unreadable(TOO_DEEP, start, limit=MAX_DEPTH)
        if stack and stack[-1].expects_key:
            raise Unreadable(COMPLEX_KEY, start)
        stack.append(_Frame(event))

    def _close(self) -> Any:
        frame = self._stack.pop()
        data = frame.data
        if frame.merged is not None:
            merged: dict[str, Any] = {}
            for part in reversed(frame.merged):
                merged.update(part)
            merged.update(data)
            data = merged
        if frame.anchor is not None:
            self._anchors[frame.anchor] = (data, frame.size)
        if self._stack:
            self._stack[-1].size += frame.size
        return data

    def _scalar(self, event: Any) -> Any:
        self._nodes += 1
        if self._stack:
            self._stack[-1].size += 1
        value: Any = event.value
        if event.tag is not None:
            value = self._tagged(event)
        elif event.implicit[0]:
            plain = self._plain
            if value in plain:
                value = plain[value]
            elif not value or value[0] in _SPECIAL_STARTS:
                text, value = value, resolve(value, event.start_mark.index)
                plain[text] = value
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, 1)
        return value

    def _tagged(self, event: Any) -> Any:
        tag, value, start = event.tag, event.value, event.start_mark.index
        if tag in ("!", _STANDARD + "str", _STANDARD + "timestamp"):
            return value
        if tag in (_STANDARD + "int", _STANDARD + "float", _STANDARD + "bool", _STANDARD + "null"):
            return resolve(value, start)
        raise Unreadable(YAML_TAG, start, event.end_mark.index, tag=tag)

    def _alias(self, event: Any) -> Any:
        start, end = event.start_mark.index, event.end_mark.index
        for frame in self._stack:
            if frame.anchor == event.anchor and event.anchor not in self._anchors:
                raise Unreadable(ALIAS_BOMB, start, end, alias=event.anchor)
        if event.anchor not in self._anchors:
            raise Unreadable(ALIAS_UNDEFINED, start, end, alias=event.anchor)
        value, size = self._anchors[event.anchor]
        if self._stack:
            self._stack[-1].size += size
        self._repeated += size
        limit = max(_MAX_EXPANDED, _MAX_GROWTH * self._nodes)
        if self._repeated > min(limit, MAX_NODES):
            raise Unreadable(ALIAS_BOMB, start, end, alias=event.anchor)
        return value

    def _put(self, value: Any, event: Any) -> None:
        frame = self._stack[-1]
        if frame.expects_key:
            frame.key = self._key(value, event)
            frame.expects_key = False
            return
        data = frame.data
        if len(data) >= MAX_ENTRIES:
            raise too_many_entries(event.start_mark.index)
        if is_array(data):
            data.append(value)
            return
        frame.expects_key = True
        key = frame.key
        if key == _MERGE:
            self._merge(frame, value, event)
        else:
            data[key] = value

    def _key(self, value: Any, event: Any) -> str:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(value, (dict, list)):
            raise Unreadable(COMPLEX_KEY, start, end)
        if type(value) is str:
            key = value
            if value == "<<" and type(event) is ScalarEvent and event.implicit[0]:
                return _MERGE
        else:
            key = event.value if type(event) is ScalarEvent else str(value)
            self.odd_keys.append((start, key))
        if key in self._stack[-1].data:
            raise self._duplicate(key, start, end)
        return key

    def _duplicate(self, key: str, start: int, end: int) -> Unreadable:
        path = [*(_step(frame) for frame in self._stack[:-1]), key]
        first = read_positions(self._content, until=start).find(path)
        return Unreadable(DUPLICATE_KEY, start, end, key=key, first=first)

    def _merge(self, frame: _Frame, value: Any, event: Any) -> None:
        parts: list[Any] = value if is_array(value) else [value]
        if not all(is_object(part) for part in parts):
            raise Unreadable(MERGE_KEY, event.start_mark.index, event.end_mark.index)
        frame.merged = [*(frame.merged or ()), *parts]


_MERGE = "\0<<"  # no key of a document can be this, because NUL is refused


def _step(frame: _Frame) -> str:
    return str(len(frame.data)) if is_array(frame.data) else frame.key


def resolve(value: str, start: int) -> Any:
    """What a plain scalar means in YAML 1.2's core schema; no dates, no ``yes`` and ``no``."""
    if value in _CONSTANTS:
        return _CONSTANTS[value]
    if _DECIMAL.fullmatch(value):
        if len(value) > _MAX_DIGITS:
            raise Unreadable(NUMBER_NOT_JSON, start, start + len(value), number=value[:40] + "…")
        return int(value)
    if _RADIX.fullmatch(value):
        return int(value, 0)
    if _FLOAT.fullmatch(value):
        number = float(value)
        if math.isfinite(number):
            return number
        raise Unreadable(NUMBER_NOT_JSON, start, start + len(value), number=value[:40])
    if _NOT_FINITE.fullmatch(value):
        raise Unreadable(NUMBER_NOT_JSON, start, start + len(value), number=value)
    return value
