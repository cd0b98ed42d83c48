"""Irregular schemas, beyond values of the wrong JSON type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specpress.document.normalise.codes import (
    EMPTY_LIST,
    REQUIRED_ON_PROPERTY,
    REQUIRED_STRAY,
    SPELLING,
    TYPE_MISSPELLED,
    TYPE_UNKNOWN,
)
from specpress.document.normalise.json_types import short
from specpress.document.tree import Node, is_array, is_object, without

if TYPE_CHECKING:
    from specpress.document.normalise.json_types import TypeCoercer

_SPELLED = re.compile(r"""(?:["']?const["']?\s*:\s*)?([-+.0-9][-+.0-9a-zA-Z_]*)""")
_TYPES = frozenset(("string", "number", "integer", "boolean", "array", "object", "null"))

_SYNONYMS: dict[str, tuple[str, str | None]] = {
    **dict.fromkeys(("str", "text", "char", "varchar", "enum"), ("string", None)),
    **dict.fromkeys(("int", "long", "short", "bigint"), ("integer", None)),
    "int32": ("integer", "int32"),
    "int64": ("integer", "int64"),
    **dict.fromkeys(("decimal", "numeric", "real"), ("number", None)),
    "float": ("number", "float"),
    "double": ("number", "double"),
    "bool": ("boolean", None),
    **dict.fromkeys(("datetime", "date-time", "timestamp"), ("string", "date-time")),
    "date": ("string", "date"),
    "time": ("string", "time"),
    **dict.fromkeys(("uuid", "guid"), ("string", "uuid")),
    **dict.fromkeys(("uri", "url"), ("string", "uri")),
    "email": ("string", "email"),
    "password": ("string", "password"),
    **dict.fromkeys(("file", "binary", "bytes"), ("string", "binary")),
    **dict.fromkeys(("list", "arr", "tuple", "set"), ("array", None)),
    **dict.fromkeys(("dict", "map", "hash", "json"), ("object", None)),
    **dict.fromkeys(("none", "nil"), ("null", None)),
}
_ANYTHING = frozenset(("any", "anything", "mixed", "unknown", "undefined", "*", ""))
_NOT_EMPTY = ("enum", "required", "allOf", "anyOf", "oneOf", "prefixItems")


def before_coercion(node: Node, walker: TypeCoercer) -> Node:
    """Older spellings whose values have another shape today."""
    if "items" in node and is_array(node["items"]):
        node = _tuple(node, walker)
    examples = node.get("examples")
    if is_object(examples):
        values = [
            each["value"] if is_object(each) and "value" in each else each
            for each in examples.values()
        ]
        node = {**node, "examples": values}
    if isinstance(node.get("required"), bool):
        walker.report(REQUIRED_STRAY, walker.here("required"), value=short(node["required"]))
        node = without(node, "required")
    return node


def _tuple(node: Node, walker: TypeCoercer) -> Node:
    """``items`` as a list: one schema for all in brackets, or JSON Schema's older tuples."""
    items: list[Any] = node["items"]
    key, value = ("items", items[0]) if len(items) == 1 else ("prefixItems", items)
    below = ("items",) if len(items) == 1 else ("prefixItems",)
    before = walker.here("items", 0) if len(items) == 1 else walker.here("items")
    walker.moved(walker.here(*below), before)
    walker.report(
        SPELLING,
        walker.here("items"),
        key="items",
        expected="a schema",
        found="an array",
        read="the schema in it" if len(items) == 1 else "'prefixItems'",
    )
    return {**without(node, "items"), key: value} if items else without(node, "items")


def after_coercion(node: Node, walker: TypeCoercer) -> Node:
    """Types that do not exist, lists without entries, ``required`` on a property."""
    if "type" in node:
        node = _with_known_types(node, walker)
    for key in _NOT_EMPTY:
        if key in node and node[key] == []:
            walker.report(EMPTY_LIST, walker.here(key), key=key)
            node = without(node, key)
    if "properties" in node:
        node = _with_required_list(node, walker)
    return _with_spelled_texts(node, walker)


def _with_spelled_texts(node: Node, walker: TypeCoercer) -> Node:
    """Listed texts without quotes that YAML reads as numbers: ``1.10`` is not ``1.1``."""
    if node.get("type") not in ("string", ["string", "null"], ["null", "string"]):
        return node
    listed = node.get("enum")
    if is_array(listed):
        texts = [_text_of(each, walker, "enum", index) for index, each in enumerate(listed)]
        node = {**node, "enum": texts} if texts != listed else node
    if "const" in node:
        text = _text_of(node["const"], walker, "const")
        node = {**node, "const": text} if text != node["const"] else node
    return node


def _text_of(value: Any, walker: TypeCoercer, key: str, *below: int) -> Any:
    """A number as it is spelled in the document; everything else as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    where = walker.here(key, *below)
    span = walker.document.locate(where)
    found = span and _SPELLED.match(span.text, span.column - span.text_column)
    text = found[1] if found else str(value)
    walker.report(SPELLING, where, key=key, expected="a text", found="a number", read=repr(text))
    return text


def _with_known_types(node: Node, walker: TypeCoercer) -> Node:
    kinds = node["type"]
    if isinstance(kinds, str) and kinds in _TYPES:
        return node
    many = is_array(kinds)
    names: list[Any] = kinds if many else [kinds]
    if many and names and all(isinstance(name, str) and name in _TYPES for name in names):
        return node
    known: list[str] = []
    form: str | None = None
    for name in names:
        intended = _intended_type(name, walker, many=many)
        if intended is not None and intended[0] not in known:
            known.append(intended[0])
            form = form or intended[1]
    changed = without(node, "type")
    if known:
        changed["type"] = known if len(known) > 1 else known[0]
    if form is not None and "format" not in node:
        changed["format"] = form
    return changed


def _tell_misspelled(walker: TypeCoercer, name: str, read: str, advice: str | None = None) -> None:
    where, advice = walker.here("type"), advice or f"Write {read}."
    walker.report(TYPE_MISSPELLED, where, type=name, read=read, advice=advice)


def _intended_type(name: Any, walker: TypeCoercer, *, many: bool) -> tuple[str, str | None] | None:
    """The type and format that a name stands for, told where it is not a type's name."""
    if isinstance(name, str) and name in _TYPES:
        return name, None
    where = walker.here("type")
    if name is None:
        # Unquoted it is YAML's null and no text. A ``type:`` that was left empty says nothing.
        if not many and "anyOf" not in walker.path[-2:-1] and "oneOf" not in walker.path[-2:-1]:
            _tell_misspelled(walker, short(name), "any value", "Leave the type out.")
            return None
        _tell_misspelled(walker, short(name), "'null'")
        return "null", None
    word = name.strip().lower() if isinstance(name, str) else None
    if word in _ANYTHING:
        _tell_misspelled(walker, name, "any value", "Leave the type out.")
        return None
    intended = (word, None) if word in _TYPES else _SYNONYMS.get(word) if word else None
    if word is None or intended is None:
        walker.report(TYPE_UNKNOWN, where, type=name if word else short(name))
        return None
    kind, form = intended
    read = f"{kind} of format {form}" if form else f"'{kind}'"
    _tell_misspelled(walker, name, read)
    return (word, None) if word in _TYPES else intended


def _with_required_list(node: Node, walker: TypeCoercer) -> Node:
    """``required: true`` on a property is an entry in the object's own list."""
    properties: Node = node["properties"]
    changed: Node = {}
    names: list[str] = []
    for name, each in properties.items():
        value = each.get("required") if is_object(each) else None
        if value is None or not (isinstance(value, bool) or value in ("true", "false")):
            continue
        where = walker.here("properties", name, "required")
        walker.report(REQUIRED_ON_PROPERTY, where, value=short(value), name=name)
        changed[name] = without(each, "required")
        if value in (True, "true"):
            names.append(name)
    if not changed:
        return node
    required = [*node.get("required", ()), *names]
    lifted = {**node, "properties": {**properties, **changed}}
    if required:
        lifted["required"] = list(dict.fromkeys(required))
    return lifted
