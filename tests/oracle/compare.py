"""When two JSON values mean the same under a schema."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oracle.schemas import Schema, Schemas

_DATE_TIME = re.compile(
    r"(?P<moment>\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(?P<fraction>\d+))?"
    r"(?:[Zz]|(?P<sign>[+-])(?P<hours>\d\d):(?P<minutes>\d\d))"
)


def instant(text: str) -> int:
    """An RFC 3339 date-time in whole microseconds since the year 1, UTC; the rest is cut off."""
    match = _DATE_TIME.fullmatch(text)
    if match is None:
        raise ValueError(f"not an RFC 3339 date-time: {text!r}")
    moment = datetime.fromisoformat(match["moment"].upper())
    since = moment - datetime.fromisoformat("0001-01-01")
    whole = since // timedelta(microseconds=1)
    fraction = int((match["fraction"] or "0")[:6].ljust(6, "0"))
    offset = 0
    if match["sign"]:
        minutes = int(match["hours"]) * 60 + int(match["minutes"])
        offset = minutes if match["sign"] == "+" else -minutes
    return whole + fraction - offset * 60_000_000


def difference(schemas: Schemas, schema: Schema, left: Any, right: Any, at: str = "$") -> str:
    """Where two values that follow ``schema`` differ in meaning, or an empty string.

    Numbers are compared by value (``1`` is ``1.0``, ``True`` is not ``1``), date-times as instants
    to the microsecond, and properties that the schema does not name are left out of account, as it
    does not say what they mean.
    """
    schema = _chosen(schemas, schema, left)
    if schema.get("format") == "date-time" and isinstance(left, str) and isinstance(right, str):
        same = abs(instant(left) - instant(right)) <= 1
        return "" if same else f"{at}: {left!r} is another moment than {right!r}"
    if isinstance(left, dict) and isinstance(right, dict):
        return _objects(schemas, schema, left, right, at)
    if isinstance(left, list) and isinstance(right, list):
        return _arrays(schemas, schema, left, right, at)
    return "" if _same(left, right) else f"{at}: {left!r} is not {right!r}"


def _same(left: Any, right: Any) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return bool(left == right)


def _chosen(schemas: Schemas, schema: Schema, value: Any) -> Schema:
    schema = schemas.flat(schema)
    for key in ("oneOf", "anyOf"):
        for part in schema.get(key, ()):
            if schemas.is_valid(part, value):
                rest = {name: inner for name, inner in schema.items() if name != key}
                return _chosen(schemas, {"allOf": [rest, part]}, value)
    return schema


def _objects(
    schemas: Schemas, schema: Schema, left: dict[str, Any], right: dict[str, Any], at: str
) -> str:
    properties: dict[str, Schema] = schema.get("properties", {})
    additional = schema.get("additionalProperties")
    closed = "type" in schema and additional is None
    names = [name for name in {**left, **right} if name in properties or not closed]
    for name in names:
        if (name in left) is not (name in right):
            return f"{at}.{name}: present on one side only"
        part = properties.get(name, additional if isinstance(additional, dict) else {})
        found = difference(schemas, part, left[name], right[name], f"{at}.{name}")
        if found:
            return found
    return ""


def _arrays(schemas: Schemas, schema: Schema, left: list[Any], right: list[Any], at: str) -> str:
    if len(left) != len(right):
        return f"{at}: {len(left)} items, not {len(right)}"
    for index, (one, other) in enumerate(zip(left, right, strict=True)):
        found = difference(schemas, schema.get("items", {}), one, other, f"{at}[{index}]")
        if found:
            return found
    return ""
