"""Parameter values as text, in every style of OpenAPI (RFC 6570 where it has one).

Values arrive plain: strings, numbers, booleans, ``None``, lists and dicts. Within arrays and
objects ``None`` is skipped, as RFC 6570 skips what is undefined.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final, TypeAlias, TypeGuard, assert_never
from urllib.parse import quote, unquote

from ..types import codec

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..description.operation import (
        CookieParameter,
        HeaderParameter,
        PathVariable,
        QueryParameter,
    )

__all__ = ["cookie", "deep_object", "escape", "header", "path", "query", "query_pairs", "text"]

Pair: TypeAlias = tuple[str, str]

# Reserved characters that cannot end or split a parameter; "#", "[", "]", "&" and "+" could.
_RESERVED: Final = ":/?@!$'()*,;="
_SEPARATORS: Final = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_ESCAPED: Final = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def text(value: object) -> str:
    """Return a scalar as text: ``true``, and ``1`` for ``1.0``; anything else as JSON.

    Raises:
        ValueError: It is not finite.
    """
    if isinstance(value, str):
        return value
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            if not math.isfinite(value):
                raise ValueError(f"{value} cannot be sent")
            return str(int(value)) if value.is_integer() else repr(value)
        case _:
            return codec.encode(value).decode()


def escape(value: str) -> str:
    """Percent-encode everything but RFC 3986's unreserved characters."""
    # Names and UUIDs, nearly all that there is, hold nothing to escape.
    if value.isascii() and (value.isidentifier() or value.replace("-", "").isalnum()):
        return value
    return quote(value, safe="")


def _escape_reserved(value: str) -> str:
    parts = re.split("(%[0-9A-Fa-f]{2})", value)
    return "".join(
        part if index % 2 else quote(part, safe=_RESERVED) for index, part in enumerate(parts)
    )


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _parts(value: object, encode: Callable[[str], str], *, explode: bool) -> list[str]:
    """Return the parts that a separator joins: items; ``k`` and ``v``, or ``k=v`` if exploded."""
    if _is_object(value):
        members = [(encode(k), encode(text(v))) for k, v in value.items() if v is not None]
        if explode:
            return [f"{name}={item}" for name, item in members]
        return [part for pair in members for part in pair]
    if _is_list(value):
        return [encode(text(item)) for item in value if item is not None]
    return [encode(text(value))]


def _joined(value: object, parts: list[str], separator: str) -> str:
    """Put a separator between parts.

    Raises:
        ValueError: One of several parts holds it, so that nobody could tell them apart.
    """
    joined = separator.join(parts)
    if (_is_list(value) or _is_object(value)) and joined.count(separator) >= max(1, len(parts)):
        raise ValueError(f"an item holds {unquote(separator)!r}, which stands between items")
    return joined


def path(variable: PathVariable, value: object) -> str:
    """Serialize a path variable.

    Raises:
        ValueError: Nothing would be left of it.
    """
    if variable.json:
        return escape(codec.encode(value).decode())
    if value and isinstance(value, str) and variable.style == "simple":
        return escape(value)
    parts = _parts(value, escape, explode=variable.explode)
    if value is None or value == "" or not parts:
        raise ValueError(f"{variable.argument} must not be empty")
    match variable.style:
        case "simple":
            return ",".join(parts)
        case "label":
            return "." + _joined(value, parts, "." if variable.explode else ",")
        case "matrix":
            return _matrix(variable, value, parts)
        case _:
            assert_never(variable.style)


def _matrix(variable: PathVariable, value: object, parts: list[str]) -> str:
    name = escape(variable.name or variable.argument)
    if not variable.explode:
        return f";{name}={','.join(parts)}"
    if _is_object(value):
        return "".join(f";{part}" for part in parts)
    return "".join(f";{name}={part}" for part in parts)


def query(parameter: QueryParameter, value: object) -> list[str]:
    """Serialize a query parameter as ``name=value`` pieces, to be joined by ``&``."""
    encode = _escape_reserved if parameter.allow_reserved else escape
    if value is None or parameter.json or parameter.style == "deepObject":
        return [f"{escape(name)}={encode(item)}" for name, item in query_pairs(parameter, value)]
    if not (_is_object(value) or _is_list(value)):  # looks the same in all other styles
        return [f"{encode(parameter.name)}={encode(text(value))}"]
    pairs = _pairs(parameter, value, encode, _ESCAPED[parameter.style])
    return [f"{name}={item}" for name, item in pairs]


def query_pairs(parameter: QueryParameter, value: object) -> list[Pair]:
    """Serialize a query parameter as names and values, neither of them escaped."""
    if parameter.json:
        return [(parameter.name, codec.encode(value).decode())]
    if value is None:
        return []
    if parameter.style == "deepObject":
        return deep_object(parameter.name, value)
    return _pairs(parameter, value, str, _SEPARATORS[parameter.style])


def _pairs(
    parameter: QueryParameter, value: object, encode: Callable[[str], str], separator: str
) -> list[Pair]:
    name = encode(parameter.name)
    if not parameter.explode:
        parts = _parts(value, encode, explode=False)
        # An empty list is absent.
        return [(name, _joined(value, parts, separator))] if parts else []
    if _is_object(value):
        return [(encode(k), encode(text(v))) for k, v in value.items() if v is not None]
    return [(name, part) for part in _parts(value, encode, explode=True)]


def deep_object(name: str, value: object) -> list[Pair]:
    """Serialize nested objects as ``name[key][inner]``, unescaped; an array repeats its name."""
    if value is None:
        return []
    if _is_object(value):
        return [pair for k, v in value.items() for pair in deep_object(f"{name}[{k}]", v)]
    if _is_list(value):
        return [pair for item in value for pair in deep_object(name, item)]
    return [(name, text(value))]


def header(parameter: HeaderParameter, value: object) -> str:
    """Serialize a header parameter, which has no escapes.

    Raises:
        ValueError: An item holds the comma that stands between items, or a space at an end.
    """
    if parameter.json:
        return codec.encode(value).decode()
    parts = _parts(value, str, explode=parameter.explode)
    if any(part != part.strip() for part in parts):
        raise ValueError("a header loses the spaces around a value")
    return _joined(value, parts, ",")


def cookie(parameter: CookieParameter, value: object) -> list[Pair]:
    """Serialize a cookie parameter as cookies; values are percent-encoded."""
    if parameter.json:
        return [(parameter.name, escape(codec.encode(value).decode()))]
    if value is None:
        return []
    if parameter.explode and _is_object(value):
        return [(escape(k), escape(text(v))) for k, v in value.items() if v is not None]
    parts = _parts(value, escape, explode=False)
    if parameter.explode:
        return [(parameter.name, part) for part in parts]
    return [(parameter.name, ",".join(parts))]
