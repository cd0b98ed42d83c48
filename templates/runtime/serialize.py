"""Parameter values as text, in every style of OpenAPI (RFC 6570 where it has one).

Values arrive plain: strings, numbers, booleans, ``None``, lists and dicts. Within arrays and
objects ``None`` is skipped, as RFC 6570 skips what is undefined.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, assert_never
from urllib.parse import quote

from . import wire

if TYPE_CHECKING:
    from .operation import CookieParameter, HeaderParameter, PathVariable, QueryParameter

__all__ = ["cookie", "deep_object", "escape", "header", "path", "query", "text"]

Pair: TypeAlias = tuple[str, str]

_UNRESERVED: Final = re.compile(r"[A-Za-z0-9._~-]*").fullmatch
_TRIPLET: Final = re.compile("(%[0-9A-Fa-f]{2})")
# Reserved characters that cannot end or split a parameter; "#", "[", "]", "&" and "+" could.
_RESERVED: Final = ":/?@!$'()*,;="


def text(value: object) -> str:
    """Return a scalar as text: ``true``, ``1`` for ``1.0``, and no exponent for whole numbers.

    Raises:
        ValueError: It is not finite.
    """
    if isinstance(value, str):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} cannot be sent")
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, int):
        return str(value)
    if value is None:
        return "null"
    return wire.encode(value).decode()


def escape(value: str) -> str:
    """Percent-encode everything but RFC 3986's unreserved characters."""
    return value if _UNRESERVED(value) else quote(value, safe="")


def _escape_reserved(value: str) -> str:
    parts = _TRIPLET.split(value)
    return "".join(
        part if index % 2 else quote(part, safe=_RESERVED) for index, part in enumerate(parts)
    )


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def _items(value: Sequence[object]) -> list[str]:
    return [escape(text(item)) for item in value if item is not None]


def _members(value: Mapping[str, object]) -> list[Pair]:
    return [(escape(k), escape(text(v))) for k, v in value.items() if v is not None]


def _joined(value: Any, separator: str, *, explode: bool) -> str:
    """Spell an array or object: ``a,b``; ``k,v``, or ``k=v`` where exploded."""
    if isinstance(value, Mapping):
        members = _members(value)  # pyright: ignore[reportUnknownArgumentType]  # any JSON object
        if explode:
            return separator.join(f"{name}={item}" for name, item in members)
        return separator.join(part for pair in members for part in pair)
    return separator.join(_items(value))


def path(variable: PathVariable, value: object) -> str:
    """Spell a path variable.

    Raises:
        ValueError: Nothing would be left of it.
    """
    if variable.json:
        return escape(wire.encode(value).decode())
    compound = isinstance(value, Mapping) or _is_list(value)
    if value is None or value == "" or (compound and not value):
        raise ValueError(f"{variable.argument} must not be empty")
    match variable.style:
        case "simple":
            return (
                _joined(value, ",", explode=variable.explode) if compound else escape(text(value))
            )
        case "label":
            separator = "." if variable.explode else ","
            shown = _joined(value, separator, explode=variable.explode) if compound else None
            return f".{escape(text(value)) if shown is None else shown}"
        case "matrix":
            return _matrix(escape(variable.name or variable.argument), value, variable.explode)
        case _:
            assert_never(variable.style)


def _matrix(name: str, value: Any, explode: bool) -> str:  # noqa: FBT001  # the style's own flag
    if isinstance(value, Mapping):
        if explode:
            return f";{_joined(value, ';', explode=True)}"
        return f";{name}={_joined(value, ',', explode=False)}"
    if _is_list(value):
        if explode:
            return "".join(f";{name}={item}" for item in _items(value))
        return f";{name}={','.join(_items(value))}"
    return f";{name}={escape(text(value))}"


def query(parameter: QueryParameter, value: Any) -> list[str]:
    """Spell a query parameter as ``name=value`` pieces, to be joined by ``&``."""
    name = escape(parameter.name)
    if parameter.json:
        return [f"{name}={escape(wire.encode(value).decode())}"]
    if value is None:
        return []
    encode = _escape_reserved if parameter.allow_reserved else escape
    if isinstance(value, str | int | float):
        return [f"{name}={encode(text(value))}"]
    if parameter.style == "deepObject":
        return [f"{escape(k)}={encode(v)}" for k, v in deep_object(parameter.name, value)]
    return _compound_query(parameter, name, value, encode)


def _compound_query(parameter: QueryParameter, name: str, value: Any, encode: Any) -> list[str]:
    is_object = isinstance(value, Mapping)
    if parameter.explode:
        if is_object:
            return [f"{escape(k)}={encode(text(v))}" for k, v in value.items() if v is not None]
        return [f"{name}={encode(text(item))}" for item in value if item is not None]
    separator = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}[parameter.style]
    flat = (
        [part for k, v in value.items() if v is not None for part in (k, v)]
        if is_object
        else [item for item in value if item is not None]
    )
    return [f"{name}={separator.join(encode(text(item)) for item in flat)}"]


def deep_object(name: str, value: Any) -> list[Pair]:
    """Spell nested objects as ``name[key][inner]``, unescaped; an array repeats its name."""
    if value is None:
        return []
    if isinstance(value, Mapping):
        return [pair for k, v in value.items() for pair in deep_object(f"{name}[{k}]", v)]
    if _is_list(value):
        return [pair for item in value for pair in deep_object(name, item)]
    return [(name, text(value))]


def header(parameter: HeaderParameter, value: Any) -> str:
    """Spell a header parameter, which has no escapes: a comma in an item stays a comma."""
    if parameter.json:
        return wire.encode(value).decode()
    if isinstance(value, Mapping):
        members = [(k, text(v)) for k, v in value.items() if v is not None]
        if parameter.explode:
            return ",".join(f"{k}={v}" for k, v in members)
        return ",".join(part for pair in members for part in pair)
    if _is_list(value):
        return ",".join(text(item) for item in value if item is not None)
    return text(value)


def cookie(parameter: CookieParameter, value: Any) -> list[Pair]:
    """Spell a cookie parameter as cookies; values are percent-encoded."""
    if parameter.json:
        return [(parameter.name, escape(wire.encode(value).decode()))]
    if value is None:
        return []
    if isinstance(value, Mapping):
        members = _members(value)
        if parameter.explode:
            return members
        return [(parameter.name, ",".join(part for pair in members for part in pair))]
    if _is_list(value):
        items = _items(value)
        if parameter.explode:
            return [(parameter.name, item) for item in items]
        return [(parameter.name, ",".join(items))]
    return [(parameter.name, escape(text(value)))]
