"""JSON text to plain data, and to the places of its nodes."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

from specpress.document.codes import TOO_DEEP
from specpress.document.reading.codes import (
    DUPLICATE_KEY,
    EMPTY_DOCUMENT,
    JSON_SYNTAX,
    NUMBER_NOT_JSON,
    SURROGATE,
)
from specpress.document.reading.positions import (
    MAX_DEPTH,
    MAX_ENTRIES,
    MAX_NODES,
    too_many_entries,
    too_many_nodes,
)
from specpress.document.reading.text import Unreadable
from specpress.document.tree import is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SPACE = re.compile(r"[ \t\n\r]*")
_TEXT = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'  # in steps that are never taken back: it may be megabytes
_TOKEN = re.compile(_TEXT + r"|-?(?:Infinity|NaN)|-?[0-9][0-9.eE+-]*")
_BRACKETS = re.compile(_TEXT + r"|[\[{]|[\]}]")
_SIGNS = re.compile(_TEXT + r"|[\[{][ \t\n\r]*[\]}]|[,:\[{\]}]")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_DECODER = json.JSONDecoder()


def read(content: str) -> Any:
    """The data of the text.

    Raises:
        Unreadable: with the place and the reason.
    """
    if not content.strip():
        raise Unreadable(EMPTY_DOCUMENT, 0)
    if sum(map(content.count, ",:[{")) >= MAX_NODES:
        _check_count(content)
    suspicions: list[bool] = []

    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        built = dict(pairs)
        if len(built) != len(pairs):
            suspicions.append(True)
        return built

    try:
        data = json.loads(
            content, object_pairs_hook=build, parse_float=_float, parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        raise _syntax(error) from error
    except RecursionError as error:
        raise _too_deep(content) from error
    except ValueError as error:
        raise _bad_number(content) from error
    if suspicions:
        raise _duplicate(content)
    _check_depth(data, content)
    _check_text(data, content)
    return data


def _float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return number


def _constant(text: str) -> float:
    raise ValueError(text)


def _check_depth(data: Any, content: str) -> None:
    level: list[Any] = [data] if isinstance(data, (dict, list)) else []
    depth = 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise _too_deep(content)
        if any(len(node) > MAX_ENTRIES for node in level):
            _check_count(content)
        level = [
            child for node in level for child in _children(node) if isinstance(child, (dict, list))
        ]


def _children(node: Any) -> Iterable[Any]:
    return node.values() if is_object(node) else node


def _check_text(data: Any, content: str) -> None:
    if "\\ud" not in content and "\\uD" not in content:
        return
    try:
        json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        found = _SURROGATE.search(content)
        start, end = found.span() if found else (0, 1)
        raise Unreadable(SURROGATE, start, end) from error


def _check_count(content: str) -> None:
    """Count what a text holds before it is in memory; nothing but its signs is looked at.

    Every value but the first is after a comma or what opens an object or array, and every key
    is before a colon.
    """
    nodes, commas = 1, [0]
    for found in _SIGNS.finditer(content):
        sign = found.group()
        if sign in "]}":
            commas.pop()
            if not commas:
                return  # it is no JSON, as its parser will tell
            continue
        if sign not in ",:[{":
            continue  # a text, or brackets around nothing
        nodes += 1
        if nodes > MAX_NODES:
            raise too_many_nodes(found.start())
        if sign in "[{":
            commas.append(0)
            if len(commas) > MAX_DEPTH:
                return  # too deep, which is told elsewhere
        elif sign == ",":
            commas[-1] += 1
            if commas[-1] == MAX_ENTRIES:
                raise too_many_entries(_after_space(content, found.end()))


def _too_deep(content: str) -> Unreadable:
    depth = 0
    for found in _BRACKETS.finditer(content):
        sign = found.group()
        if sign in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                return Unreadable(TOO_DEEP, found.start(), limit=MAX_DEPTH)
        elif sign in "]}":
            depth -= 1
    return Unreadable(TOO_DEEP, 0, limit=MAX_DEPTH)


def _bad_number(content: str) -> Unreadable:
    for found in _TOKEN.finditer(content):
        token = found.group()
        if token[0] == '"':
            continue
        try:
            json.loads(token, parse_float=_float, parse_constant=_constant)
        except ValueError:
            shown = token if len(token) <= 40 else token[:40] + "…"
            return Unreadable(NUMBER_NOT_JSON, found.start(), found.end(), number=shown)
    return Unreadable(NUMBER_NOT_JSON, 0, number="of the document")


_ADVICE = (
    ("Expecting property name", "Keys need double quotes, and no comma may follow the last entry."),
    ("Illegal trailing comma", "Remove the comma after the last entry."),
    ("Expecting ',' delimiter", "Put a comma between the entries, or close the bracket before."),
    ("Expecting ':' delimiter", "Put a colon between the key and its value."),
    ("Expecting value", "A value is missing, or is not JSON; texts need double quotes."),
    ("Extra data", "The document must end after its closing brace."),
    ("Unterminated string", "Close the text that begins here with a double quote."),
    ("Invalid control character", "Write line breaks and tabs inside a text as \\n and \\t."),
    ("Invalid \\", "Write a backslash inside a text as \\\\."),
)


def _syntax(error: json.JSONDecodeError) -> Unreadable:
    advice = next(
        (text for sign, text in _ADVICE if error.msg.startswith(sign)), "Check the brackets."
    )
    problem = error.msg.removesuffix(" at")
    return Unreadable(
        JSON_SYNTAX, error.pos, problem=problem[:1].lower() + problem[1:], advice=advice
    )


class JsonPositions:
    """Finds nodes in a JSON text that has been read before.

    A container is scanned when something inside it is first looked for, and its children are
    skipped at the JSON module's own speed: a place in 13 MB costs a tenth of a second.
    """

    __slots__ = ("_content", "_scanned")

    def __init__(self, content: str) -> None:
        self._content = content
        self._scanned: dict[int, dict[str, _Entry]] = {}

    def find(self, path: Iterable[str]) -> tuple[int, int]:
        """The offsets of the key, or for array items the value, at a path or nearest above it."""
        start = _after_space(self._content, 0)
        found = (start, start + 1)
        for token in path:
            if self._content[start] not in "[{":
                break
            entry = self._entries(start).get(token)
            if entry is None:
                break
            found = entry.shown
            start = entry.start
        return found

    def _entries(self, start: int) -> dict[str, _Entry]:
        if start not in self._scanned:
            self._scanned[start] = {entry.name: entry for entry in _scan(self._content, start)}
        return self._scanned[start]


class _Entry:
    """A child of an object or array: its name, the characters to show for it, its value's start."""

    __slots__ = ("name", "shown", "start")

    def __init__(self, name: str, shown: tuple[int, int], start: int) -> None:
        self.name = name
        self.shown = shown
        self.start = start


def _scan(content: str, start: int) -> Iterator[_Entry]:
    has_keys = content[start] == "{"
    at = _after_space(content, start + 1)
    index = 0
    while content[at] not in "]}":
        shown = at
        key_end = 0
        name = str(index)
        if has_keys:
            name, key_end = _DECODER.raw_decode(content, at)
            at = _after_space(content, _after_space(content, key_end) + 1)
        _, end = _DECODER.raw_decode(content, at)
        yield _Entry(name, (shown, key_end or end), at)
        index += 1
        at = _after_space(content, end)
        if content[at] == ",":
            at = _after_space(content, at + 1)


def _after_space(content: str, at: int) -> int:
    found = _SPACE.match(content, at)
    return at if found is None else found.end()


def _duplicate(content: str) -> Unreadable:
    waiting = [_after_space(content, 0)]
    while waiting:
        first: dict[str, _Entry] = {}
        start = waiting.pop()
        for entry in _scan(content, start):
            if entry.name in first:
                key = entry.name
                shown = first[key].shown
                return Unreadable(DUPLICATE_KEY, *entry.shown, key=key, first=shown)
            first[entry.name] = entry
        children = [entry.start for entry in first.values() if content[entry.start] in "[{"]
        waiting.extend(reversed(children))
    return Unreadable(DUPLICATE_KEY, 0, key="", first=(0, 1))
