"""Values of the wrong JSON type, read as what was surely meant or left out.

The rules follow from the grammar in ``kinds``: where it wants an object, a list or a text and
finds something else, it is coerced here, so that all that comes after can rely on the types.
"""

from __future__ import annotations

import json
import re
from typing import Any

from specpress.document.normalise.codes import (
    BOOLEAN_SCHEMA,
    KEY_MISSING,
    NULL_VALUE,
    SPELLING,
    TEXT_TOO_LONG,
    WRONG_SHAPE,
)
from specpress.document.structure.grammar import (
    ENCODING,
    EXAMPLE,
    HEADER,
    LINK,
    MEDIA_TYPE,
    PATH_ITEM,
    PURE,
    RESPONSE,
    SCHEMA,
    SECURITY_REQUIREMENT,
    SHORTHANDS,
    Kind,
    Scalar,
    Shape,
)
from specpress.document.structure.walk import Walker
from specpress.document.tree import GONE, Node, is_array, is_object, put

MAX_TEXT = 500_000
"""Characters of a text for people; a novel has as many. It is laid out for several files."""

_MAY_BE_EMPTY = frozenset(
    (SCHEMA, MEDIA_TYPE, RESPONSE, PATH_ITEM, EXAMPLE, ENCODING, LINK, HEADER)
)
_PROSE = frozenset(("title", "summary", "description"))
_EXPECTED = {Shape.LIST: "an array"}
_TYPES: dict[Scalar, type] = {Scalar.TEXT: str, Scalar.FLAG: bool}
_INTEGER = re.compile(r"[-+]?[0-9]{1,300}")
_NUMBER = re.compile(r"[-+]?[0-9]{1,300}(\.[0-9]+)?")


class TypeCoercer(Walker):
    """Gives every part of a document the JSON type that the grammar wants."""

    def visit(self, node: Node, kind: Kind) -> Node:
        """Coerce the values of one object, not those inside them."""
        children, scalars = kind.children, kind.scalars
        changed = node
        for key, value in node.items():
            if key in children:
                shape, child = children[key]
                new = self._child(key, value, shape, child)
            elif key in scalars:
                scalar = scalars[key]
                new = value
                if type(value) is not _TYPES.get(scalar):
                    new = self._scalar(key, value, scalar)
                elif key in _PROSE:
                    new = self._short_enough(key, value)
            else:
                continue
            changed = put(changed, node, key, new)
        return changed

    def _short_enough(self, key: str, value: Any) -> Any:
        if len(value) <= MAX_TEXT:
            return value
        self.report(TEXT_TOO_LONG, self.here(key), key=key, count=len(value), limit=MAX_TEXT)
        return value[:MAX_TEXT] + "…"

    def _scalar(self, key: str, value: Any, scalar: Scalar) -> Any:
        new = coerced(value, scalar)
        if type(new) is type(value) and new == value:
            return value
        self._report_change(key, value, scalar.value, new)
        return new

    def _child(self, key: str, value: Any, shape: Shape, kind: Kind) -> Any:
        if shape is Shape.ONE:
            return self._one(key, value, kind)
        expected = _EXPECTED.get(shape, "an object")
        if is_array(value) is not (shape is Shape.LIST) or not isinstance(value, (dict, list)):
            new = _reshaped(value, shape)
            self._report_change(key, value, expected, new)
            return new if new is GONE else self._members(key, new, kind, patterned=False)
        return self._members(key, value, kind, patterned=shape is Shape.PATTERNED)

    def _one(self, key: str, value: Any, kind: Kind) -> Any:
        if is_object(value):
            return self._complete(key, value, kind)
        if isinstance(value, bool) and kind is SCHEMA:
            return value if key == "additionalProperties" else self._boolean(key, value)
        new: Any = GONE
        if key == "additionalProperties" and value in ("true", "false"):
            new = value == "true"
        elif isinstance(value, str) and kind in SHORTHANDS:
            new = {SHORTHANDS[kind]: value}
        elif value == []:
            new = {}
        self._report_change(key, value, "an object", new)
        return new

    def _members(self, key: str, value: Any, kind: Kind, *, patterned: bool) -> Any:
        if is_object(value):
            return self._named_members(key, value, kind, patterned=patterned)
        news = [self._member((key, index), each, kind) for index, each in enumerate(value)]
        if all(new is old for new, old in zip(news, value, strict=True)):
            return value
        kept = [index for index, new in enumerate(news) if new is not GONE]
        for now, before in enumerate(kept):
            if now != before:
                self.moved(self.here(key, now), self.here(key, before))
        return [news[index] for index in kept]

    def _named_members(self, key: str, value: Node, kind: Kind, *, patterned: bool) -> Node:
        changed = value
        for name, each in value.items():
            if patterned and name.startswith("x-"):
                continue
            changed = put(changed, value, name, self._member((key, name), each, kind))
        return changed

    def _member(self, where: tuple[str, str | int], value: Any, kind: Kind) -> Any:
        if is_object(value):
            return self._complete(where, value, kind) if kind.needs else value
        if isinstance(value, bool) and kind is SCHEMA:
            return self._boolean(where, value)
        new: Any = GONE
        if value in (None, []) and kind in _MAY_BE_EMPTY:
            new = {}
        elif isinstance(value, str) and kind in SHORTHANDS:
            new = {SHORTHANDS[kind]: value}
        elif isinstance(value, str) and kind is SECURITY_REQUIREMENT:
            new = {value: []}
        self._report_change(where, value, "an object", new)
        return new

    def _complete(self, where: str | tuple[str, str | int], value: Node, kind: Kind) -> Any:
        """The object, unless it lacks a key without which it means nothing."""
        for key in kind.needs:
            if key not in value and not ("$ref" in value and kind in PURE):
                place = self.here(*((where,) if isinstance(where, str) else where))
                self.report(KEY_MISSING, place, kind=kind.name, key=key)
                return GONE
        return value

    def _boolean(self, where: str | tuple[str, str | int], value: Any) -> Node:
        path = (where,) if isinstance(where, str) else where
        new: Node = {} if value else {"not": {}}
        self.report(
            BOOLEAN_SCHEMA, self.here(*path), key=path[-1], value=short(value), read=short(new)
        )
        return new

    def _report_change(
        self, where: str | tuple[str, str | int], value: Any, expected: str, new: Any
    ) -> None:
        path = (where,) if isinstance(where, str) else where
        place, key = self.here(*path), path[-1]
        if new is not GONE:
            self.report(
                SPELLING, place, key=key, expected=expected, found=short(value), read=short(new)
            )
        elif value is None:
            self.report(NULL_VALUE, place, key=key)
        else:
            found = short(value)
            self.report(WRONG_SHAPE, place, key=key, expected=expected, found=found)


def _reshaped(value: Any, shape: Shape) -> Any:
    """A list for a map or the other way round, where the meaning is plain."""
    if shape is Shape.LIST:
        return [value] if is_object(value) and value else GONE if value != {} else []
    return {} if value == [] else GONE


def coerced(value: Any, scalar: Scalar) -> Any:
    """The value as the scalar it should be, or ``GONE``."""
    if value is None:
        return GONE
    match scalar:
        case Scalar.TEXT:
            return _text(value)
        case Scalar.FLAG:
            return _flag(value)
        case Scalar.NUMBER | Scalar.COUNT:
            number = _number(value)
            if scalar is Scalar.COUNT and isinstance(number, float) and number.is_integer():
                number = int(number)
            wrong = scalar is Scalar.COUNT and not (isinstance(number, int) and number >= 0)
            return GONE if wrong else number
        case Scalar.TEXTS:
            values: list[Any] = value if is_array(value) else [value]
            texts = [_text(each) for each in values]
            return GONE if texts == [GONE] else [text for text in texts if text is not GONE]
        case Scalar.ARRAY:
            return value if is_array(value) else GONE if is_object(value) else [value]


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    return GONE


def _flag(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False, "1": True, "0": False}.get(str(value).lower(), GONE)


def _number(value: Any) -> Any:
    if isinstance(value, str):
        if _INTEGER.fullmatch(value):
            return int(value)
        return float(value) if _NUMBER.fullmatch(value) else GONE
    return GONE if isinstance(value, (bool, dict, list)) else value


def short(value: Any) -> str:
    """A value in a few words, for a message."""
    if is_object(value) and value and value != {"not": {}} and len(json.dumps(value)) > 40:
        return "an object"
    if is_array(value) and len(json.dumps(value)) > 40:
        return "an array"
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text if len(text) <= 40 else text[:39] + "…"
