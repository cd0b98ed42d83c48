"""JSON values that are valid under a schema, drawn by hypothesis."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from oracle.schemas import Schema, Schemas

Values = st.SearchStrategy[Any]

_LONGEST = 2  # of lists and maps: enough to tell one entry from several
_TEXT = st.text(max_size=12)
_WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-._~", min_size=1, max_size=8)
_UNKNOWN_NAMES = _WORDS.map(lambda word: f"unknown-{word}")
_SAFE_INTEGER = 2**53  # beyond this, JSON numbers are not the same everywhere


def anything() -> Values:
    """Any JSON value, small."""
    scalars = st.none() | st.booleans() | st.integers(-9, 9) | _floats(None, None) | _TEXT
    return st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
        max_leaves=3,
    )


def values(schemas: Schemas, schema: Schema, *, extra: bool = True) -> Values:
    """Values that follow ``schema``.

    Args:
        schemas: Where references lead.
        schema: A converted schema.
        extra: Whether objects may hold properties that the schema does not name (if it lets them).
    """

    def checked(value: Any) -> Any:
        problems = schemas.problems(schema, value)
        assert not problems, f"drew {value!r}: {problems}"
        return value

    return _Drawing(schemas, extra=extra).of(schema).map(checked)


def date_times() -> st.SearchStrategy[str]:
    """RFC 3339 date-times: any offset, any fraction of up to 9 digits, either case."""
    return st.builds(
        _spell_date_time,
        st.datetimes(),
        st.integers(0, 10**9 - 1) | st.none(),
        st.integers(0, 9),
        st.integers(-23 * 60 - 59, 23 * 60 + 59) | st.none(),
        st.booleans(),
    )


def _spell_date_time(
    moment: datetime,
    nanoseconds: int | None,
    digits: int,
    offset: int | None,
    lower: bool,
) -> str:
    text = f"{moment.year:04}-{moment:%m-%dT%H:%M:%S}"
    if nanoseconds is not None and digits:
        text += f".{nanoseconds:09}"[: digits + 1]
    if offset is None:
        text += "Z"
    else:
        text += f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"
    return text.lower() if lower else text


def uris() -> st.SearchStrategy[str]:
    """Absolute URIs with and without port, query and fragment."""
    return st.builds(
        lambda scheme, host, port, path, query, fragment: (
            f"{scheme}://{host}{port}/{path}{query}{fragment}"
        ),
        st.sampled_from(["https", "http", "rtmps", "s3"]),
        st.sampled_from(["example.com", "static.example.org", "192.0.2.7", "[2001:db8::1]"]),
        st.sampled_from(["", ":443", ":1935"]),
        _WORDS,
        st.sampled_from(["", "?signature=abc%20def&part=1", "?", "?a=b+c"]),
        st.sampled_from(["", "#top"]),
    )


def _floats(low: float | None, high: float | None) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_nan=False, allow_infinity=False)


class _Drawing:
    def __init__(self, schemas: Schemas, *, extra: bool) -> None:
        self._schemas = schemas
        self._extra = extra

    def of(self, schema: Schema) -> Values:
        schema = self._schemas.flat(schema)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self._alternatives(schema, key)
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        kinds = schema.get("type")
        if kinds is None:
            return anything()
        drawers: dict[str, Callable[[Schema], Values]] = {
            "object": self._object,
            "array": self._array,
            "string": _string,
            "integer": _integer,
            "number": _number,
            "boolean": lambda _: st.booleans(),
            "null": lambda _: st.none(),
        }
        return st.one_of(
            *(drawers[kind](schema) for kind in ([kinds] if isinstance(kinds, str) else kinds))
        )

    def _alternatives(self, schema: Schema, key: str) -> Values:
        rest = {name: value for name, value in schema.items() if name != key}
        drawn = st.one_of(
            *(self.of({"allOf": [rest, part]} if rest else part) for part in schema[key])
        )
        return drawn.filter(lambda value: self._schemas.is_valid(schema, value))

    def _object(self, schema: Schema) -> Values:
        properties: dict[str, Schema] = schema.get("properties", {})
        required = {name: self.of(properties.get(name, {})) for name in schema.get("required", ())}
        optional = {
            name: self.of(part) for name, part in properties.items() if name not in required
        }
        known = st.fixed_dictionaries(required, optional=optional)
        additional = schema.get("additionalProperties", True)
        if isinstance(additional, dict):
            names = (_TEXT | st.just("default")).filter(lambda name: name not in properties)
            others = st.dictionaries(names, self.of(additional), max_size=_LONGEST)
        elif additional and self._extra:
            others = st.dictionaries(_UNKNOWN_NAMES, anything(), max_size=1)
        else:
            return known
        return st.builds(lambda left, right: {**left, **right}, known, others)

    def _array(self, schema: Schema) -> Values:
        least = schema.get("minItems", 0)
        most = min(schema.get("maxItems", least + _LONGEST), least + _LONGEST)
        return st.lists(self.of(schema.get("items", {})), min_size=least, max_size=most)


def _string(schema: Schema) -> Values:
    match schema.get("format"):
        case "uuid":
            return st.uuids().map(str)
        case "date-time":
            return date_times()
        case "uri":
            return uris()
        case None | "password":
            least = schema.get("minLength", 0)
            most = schema.get("maxLength", least + 12)
            return st.text(min_size=least, max_size=most)
        case other:
            raise NotImplementedError(f"no values for the format {other!r}")


def _bounds(schema: Schema) -> tuple[float | None, float | None]:
    return schema.get("minimum"), schema.get("maximum")


def _integer(schema: Schema) -> Values:
    low, high = _bounds(schema)
    return st.integers(
        -_SAFE_INTEGER if low is None else math.ceil(low),
        _SAFE_INTEGER if high is None else math.floor(high),
    )


def _number(schema: Schema) -> Values:
    return _integer(schema) | _floats(*_bounds(schema))
