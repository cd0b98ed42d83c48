"""How parameters are spelled, by RFC 6570 and the OpenAPI specification; written for the tests."""

from __future__ import annotations

import json
from datetime import time
from typing import Any

from oracle.compare import instant

BETWEEN = {"spaceDelimited": " ", "pipeDelimited": "|"}


def scalar(value: Any) -> str:
    """A scalar as text; 1.0 is written as 1."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, str) else json.dumps(value)


def query_pairs(  # noqa: PLR0911 - one per style
    parameter: dict[str, Any], value: Any
) -> list[tuple[str, str]]:
    """The pairs of the query string, decoded."""
    name = parameter["name"]
    if "content" in parameter or "json" in parameter.get("contentType", ""):
        return [(name, json.dumps(value))]
    style = parameter.get("style", "form")
    explode = parameter.get("explode", style in ("form", "deepObject"))
    match value:
        case dict() if not value:
            return []
        case dict() if style == "deepObject":
            return [pair for key, each in value.items() for pair in deep(f"{name}[{key}]", each)]
        case dict() if explode:
            return [(key, scalar(each)) for key, each in value.items()]
        case dict():
            between = BETWEEN.get(style, ",")
            parts = [part for key in value for part in (key, scalar(value[key]))]
            return [(name, between.join(parts))]
        case []:
            return []
        case list() if explode:
            return [(name, scalar(each)) for each in value]
        case list():
            return [(name, BETWEEN.get(style, ",").join(scalar(each) for each in value))]
        case _:
            return [(name, scalar(value))]


def deep(name: str, value: Any) -> list[tuple[str, str]]:
    """A value inside of a deep object."""
    match value:
        case dict():
            return [pair for key, each in value.items() for pair in deep(f"{name}[{key}]", each)]
        case list():
            return [(name, scalar(each)) for each in value]
        case _:
            return [(name, scalar(value))]


def simple(parameter: dict[str, Any], value: Any) -> str:
    """A value in the path or a header, decoded."""
    explode = parameter.get("explode", False)
    style = parameter.get("style", "simple")
    name = parameter["name"]
    match value:
        case dict():
            parts = [
                f"{key}={scalar(each)}" if explode else f"{key},{scalar(each)}"
                for key, each in value.items()
            ]
        case list():
            parts = [scalar(each) for each in value]
        case _:
            parts = [scalar(value)]
    match style:
        case "label":
            return "." + ("." if explode else ",").join(parts)
        case "matrix" if not explode or not isinstance(value, dict | list):
            return f";{name}=" + ",".join(parts)
        case "matrix":
            return "".join(
                f";{part}" if isinstance(value, dict) else f";{name}={part}" for part in parts
            )
        case _:
            return ",".join(parts)


def difference(left: Any, right: Any, at: str = "$", *, less: bool = False) -> str:
    """Where two JSON values differ in meaning, or an empty text.

    Numbers are compared by value, moments as moments, to the microsecond. With ``less``, objects
    of the left one may lack properties of the right one.
    """
    match left, right:
        case dict(), dict():
            if left.keys() != right.keys() and not (less and left.keys() <= right.keys()):
                return f"{at}: {sorted(left)} against {sorted(right)}"
            found = (difference(left[key], right[key], f"{at}.{key}", less=less) for key in left)
            return next(filter(None, found), "")
        case list(), list():
            if len(left) != len(right):
                return f"{at}: {len(left)} against {len(right)} items"
            found = (
                difference(one, other, f"{at}[{index}]", less=less)
                for index, (one, other) in enumerate(zip(left, right, strict=True))
            )
            return next(filter(None, found), "")
        case str(), str():
            equal = left == right or _same_moment(left, right)
        case (bool(), _) | (_, bool()):
            equal = left is right
        case _:
            equal = bool(left == right)
    return "" if equal else f"{at}: {left!r} against {right!r}"


def _same_moment(left: str, right: str) -> bool:
    try:
        return abs(instant(left) - instant(right)) <= 1
    except ValueError:
        pass
    try:
        return time.fromisoformat(left) == time.fromisoformat(right)
    except ValueError:
        return False


def same_text(left: str, right: str) -> bool:
    """Whether two spelled values mean the same."""
    return not difference(left, right) or (
        _read(left) is not None and not difference(_read(left), _read(right))
    )


def same_pairs(left: list[tuple[str, str]], right: list[tuple[str, str]]) -> bool:
    """Whether two query strings say the same; the order of names does not count."""
    one, other = sorted(left, key=lambda it: it[0]), sorted(right, key=lambda it: it[0])
    return len(one) == len(other) and all(
        got[0] == wanted[0] and same_text(got[1], wanted[1])
        for got, wanted in zip(one, other, strict=True)
    )


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
