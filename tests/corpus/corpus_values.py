"""JSON values that a document's schemas allow, drawn from the schemas as they stand."""

from __future__ import annotations

import math
import re
from base64 import b64encode
from typing import TYPE_CHECKING, Any

from hypothesis import assume, reject
from hypothesis import strategies as st

from oracle.strategies import date_times, uris

if TYPE_CHECKING:
    from collections.abc import Callable

    from corpus_document import Document, Schema

DEEP = 3
"""The nesting from which only what is required is drawn."""
TOO_DEEP = 12
ATTEMPTS = 6
SAFE_INTEGER = 2**53

_TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
_BESIDE_NULL = {"nullable", "default", "description", "title"}
"""With no other key, ``nullable`` alone says what there may be."""

_SCALARS = st.none() | st.booleans() | st.integers(-9, 9) | _TEXT
_WORDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=8)

FORMATS: dict[str, st.SearchStrategy[str]] = {
    "date-time": date_times(),
    "date": st.dates().map(str),
    "time": st.times().map(lambda time: f"{time.isoformat('seconds')}Z"),
    "duration": st.integers(0, 99).map("P{}D".format),
    "uuid": st.uuids().map(str),
    "uri": uris(),
    "url": uris(),
    "email": _WORDS.map(lambda word: f"{word}@example.com"),
    "byte": st.binary(max_size=6).map(lambda raw: b64encode(raw).decode()),
    "ipv4": st.ip_addresses(v=4).map(str),
    "ipv6": st.ip_addresses(v=6).map(str),
    "decimal": st.decimals(-999, 999, places=2).map(str),
    "hostname": _WORDS.map(lambda word: f"{word}.example.com"),
}


class Drawing:
    """Draws values for one document: of a request's body (``sent``), an answer or a parameter."""

    def __init__(
        self, document: Document, draw: Callable[[Any], Any], *, sent: bool | None
    ) -> None:
        self._document = document
        self._draw = draw
        self._sent = sent

    def valid(self, schema: Schema) -> Any:
        """A value that follows ``schema``; gives the example up where none turns up."""
        for _ in range(ATTEMPTS):
            value = self.of(schema, 0)
            if self._document.is_valid(schema, value, sent=self._sent):
                return value
        return reject()

    def of(self, schema: Schema, depth: int) -> Any:  # noqa: PLR0911  # one step a keyword
        """A value that probably follows ``schema``."""
        assume(depth < TOO_DEEP)
        schema = self.flat(schema)
        assume(schema is not False)
        if not isinstance(schema, dict):
            return self._draw(_SCALARS)
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                return self._alternative(schema, key, depth)
        if self._document.old and schema.get("nullable") and not schema.keys() - _BESIDE_NULL:
            return None  # read as "or null"; a diagnostic says so
        if self._document.old and schema.get("nullable") and not self._draw(st.integers(0, 3)):
            return None
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self._draw(st.sampled_from(schema["enum"]))
        return self._of_kind(schema, depth)

    def flat(self, schema: Schema) -> Schema:
        """``schema`` without references and ``allOf`` at its top."""
        for _ in range(20):
            if not isinstance(schema, dict):
                return schema
            if "$ref" in schema:
                target = self._document.find(schema["$ref"])
                assume(target is not None)
                beside = {key: value for key, value in schema.items() if key != "$ref"}
                old = self._document.old
                schema = target if old or not beside else {**beside, "allOf": [target]}
            elif schema.get("allOf"):
                parts = [self.flat(part) for part in schema["allOf"]]
                schema = {key: value for key, value in schema.items() if key != "allOf"}
                for part in parts:
                    schema = _both(schema, part)
            else:
                return schema
        return reject()

    def _alternative(self, schema: Schema, key: str, depth: int) -> Any:
        rest = {name: value for name, value in schema.items() if name != key}
        for _ in range(ATTEMPTS):
            part = self.flat(self._draw(st.sampled_from(schema[key])))
            value = self.of(_both(rest, part), depth + 1)
            if self._document.is_valid(schema, value, sent=self._sent):
                return value
        return reject()

    def _of_kind(self, schema: Schema, depth: int) -> Any:  # noqa: PLR0911 - one per type
        kinds = schema.get("type")
        if isinstance(kinds, list):
            kinds = self._draw(st.sampled_from(kinds))
        match kinds or _implied(schema):
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, depth)
            case "string":
                return self._string(schema)
            case "integer":
                return self._draw(_integers(schema))
            case "number":
                return self._draw(_integers(schema) | _floats(schema))
            case "boolean":
                return self._draw(st.booleans())
            case "null":
                return None
            case _:
                return self._draw(_SCALARS)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        properties: dict[str, Schema] = schema.get("properties") or {}
        required = schema.get("required") or ()
        value = {}
        for name in dict.fromkeys((*required, *properties)):
            part = properties.get(name, True)
            if self._hidden(part):
                continue
            if name in required or (depth < DEEP and self._draw(st.booleans())):
                value[name] = self.of(part, depth + 1)
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and (depth < DEEP or schema.get("minProperties")):
            least = max(schema.get("minProperties", 0) - len(value), 0)
            for name in self._draw(st.lists(_WORDS, min_size=least, max_size=least + 2)):
                if name not in properties:
                    value[name] = self.of(more, depth + 1)
        return value

    def _hidden(self, schema: Schema) -> bool:
        if self._sent is None:
            return False
        flat = self.flat(schema)
        hidden = "readOnly" if self._sent else "writeOnly"
        return isinstance(flat, dict) and flat.get(hidden) is True

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        first = schema.get("prefixItems") or []
        least = schema.get("minItems", 0)
        longest = least if depth >= DEEP else least + 2
        most = min(schema.get("maxItems", longest), longest)
        count = self._draw(st.integers(least, max(least, most)))
        parts = [*first, *[schema.get("items", {})] * count][:count]
        return [self.of(part, depth + 1) for part in parts]

    def _string(self, schema: Schema) -> str:
        pattern = schema.get("pattern")
        if pattern:
            # "$" is the very end for ECMAScript, and "\\d" an ASCII digit.
            wanted = re.compile(pattern.replace("$", r"\Z"), re.ASCII)
            return self._draw(st.from_regex(wanted))
        form = "byte" if schema.get("contentEncoding") == "base64" else schema.get("format")
        if form in FORMATS:
            return self._draw(FORMATS[form])
        least = schema.get("minLength", 0)
        most = min(schema.get("maxLength", least + 8), least + 8)
        return self._draw(st.text(min_size=least, max_size=most))


def _implied(schema: Schema) -> str | None:
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema:
        return "array"
    return "string" if {"minLength", "maxLength", "pattern"} & schema.keys() else None


def _bounds(schema: Schema) -> tuple[float | None, float | None]:
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if above is True:
        low = None if low is None else low + 1
    elif above is not None and above is not False:
        low = above + 1
    if below is True:
        high = None if high is None else high - 1
    elif below is not None and below is not False:
        high = below - 1
    return low, high


def _integers(schema: Schema) -> st.SearchStrategy[int]:
    low, high = _bounds(schema)
    least = -SAFE_INTEGER if low is None else math.ceil(low)
    most = SAFE_INTEGER if high is None else math.floor(high)
    if schema.get("format") == "int32":
        least, most = max(least, -(2**31)), min(most, 2**31 - 1)
    step = schema.get("multipleOf", 1)
    numbers = st.integers(least, max(least, most))
    return numbers.map(lambda it: it - it % step) if isinstance(step, int) else numbers


def _floats(schema: Schema) -> st.SearchStrategy[float]:
    low, high = _bounds(schema)
    return st.floats(low, high, allow_nan=False, allow_infinity=False)


def _both(left: Schema, right: Schema) -> Schema:
    if not isinstance(left, dict) or not isinstance(right, dict):
        return left if right is True else right
    both = {**left, **right}
    for key in ("oneOf", "anyOf"):
        if left.get(key) and right.get(key):
            both[key] = [{"allOf": [one, other]} for one in left[key] for other in right[key]]
    if "enum" in left and "enum" in right:
        both["enum"] = [value for value in left["enum"] if value in right["enum"]] or right["enum"]
    if left.get("properties") and right.get("properties"):
        names = dict.fromkeys((*left["properties"], *right["properties"]))
        both["properties"] = {
            name: _property(left["properties"].get(name), right["properties"].get(name))
            for name in names
        }
    if left.get("required") and right.get("required"):
        both["required"] = sorted({*left["required"], *right["required"]})
    return both


def _property(left: Schema, right: Schema) -> Schema:
    if left is None or right is None:
        return right if left is None else left
    return {"allOf": [left, right]}
