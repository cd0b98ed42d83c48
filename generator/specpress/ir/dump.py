"""The IR as stable JSON: for people, for diffs, and for tests that compare whole documents."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

import msgspec

from specpress.ir.features import NO_FEATURES, Features
from specpress.ir.types import JsonObject

if TYPE_CHECKING:
    from specpress.ir.api import Api

_Plain: TypeAlias = "list[_Plain] | dict[str, _Plain] | str | int | float | bool | None"

_WIDTH = 96
"""A value that fits this many columns stands on one line."""

_KNOWN_FIELDS: dict[type, tuple[tuple[str, Any], ...]] = {}


def dump(api: Api, features: Features = NO_FEATURES) -> str:
    """The IR as JSON, indented by two spaces, the same for equal values.

    Every value of the IR is an object whose ``is`` names its class. What has its default value is
    left out; short values stand on one line.
    """
    tree = _plain(api)
    if features != NO_FEATURES and isinstance(tree, dict):
        tree["features"] = _plain(features)
    return "".join(_lines(tree, 0)) + "\n"


def _plain(value: Any) -> _Plain:
    if value is None or isinstance(value, str | int | float):
        return value
    if _is_tuple(value):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, JsonObject):
        return {name: _plain(item) for name, item in value.items}
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, Any]", value)
        return {str(name): _plain(entries[name]) for name in entries}
    if isinstance(value, msgspec.Struct):
        kind = type(value)
        found: dict[str, _Plain] = {"is": kind.__name__}
        for name, default in _fields(kind):
            item = getattr(value, name)
            if item is not default and item != default:
                found[name] = _plain(item)
        return found
    message = f"no value of the IR: {value!r}"
    raise TypeError(message)


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, Any], ...]:
    known = _KNOWN_FIELDS.get(kind)
    if known is None:
        names, defaults = kind.__struct_fields__, kind.__struct_defaults__
        required = (msgspec.NODEFAULT,) * (len(names) - len(defaults))
        known = tuple(zip(names, (*required, *defaults), strict=True))
        _KNOWN_FIELDS[kind] = known
    return known


def _lines(value: _Plain, depth: int) -> list[str]:
    """The pieces of a value's text, itself standing at an indentation of ``depth`` steps."""
    if not isinstance(value, dict | list) or not value:
        return [_short(value)]
    if _fits(value, _WIDTH - 2 * depth):
        return [_short(value)]
    inner = "\n" + "  " * (depth + 1)
    pieces: list[str] = []
    if isinstance(value, dict):
        for name, item in value.items():
            pieces += [",", inner, _short(name), ": ", *_lines(item, depth + 1)]
        ends = "{}"
    else:
        for item in value:
            pieces += [",", inner, *_lines(item, depth + 1)]
        ends = "[]"
    return [ends[0], *pieces[1:], "\n", "  " * depth, ends[1]]


def _fits(value: _Plain, room: int) -> bool:
    """Whether a value's text is short, found out without writing a long one."""
    return _room_left(value, room) >= 0


def _room_left(value: _Plain, room: int) -> int:
    if isinstance(value, dict):
        room -= 2
        for name, item in value.items():
            room = _room_left(item, room - len(name) - 6)
            if room < 0:
                break
        return room
    if isinstance(value, list):
        room -= 2
        for item in value:
            room = _room_left(item, room - 2)
            if room < 0:
                break
        return room
    return room - (len(value) + 2 if isinstance(value, str) else len(_short(value)))


def _short(value: _Plain) -> str:
    return json.dumps(value, ensure_ascii=False)
