"""What error bodies say where nobody told how this API spells failure: the spellings many share.

Read are RFC 9457, JSON:API, OAuth 2.0, GraphQL, and what the frameworks send of their own accord: a
text, an object with a message, a list of either, or messages by the name of the field at fault.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final, cast

from ..exceptions import ErrorDetail

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["MOST_ERRORS", "usual_errors"]

MOST_ERRORS: Final = 50
"""How many errors of one body are told; the body itself has all of them."""

_LONGEST: Final = 1000
_LONGEST_PATH: Final = 200
_DEEPEST: Final = 5

# Of texts beside each other, the first is for people; headings come before it.
_MESSAGES: Final = ("detail", "message", "msg", "error_description", "error", "title", "reason")
_HEADINGS: Final = ("title", "error")
_CODES: Final = ("code", "error_code", "error", "type", "reason")
_NESTED: Final = ("error", "detail", "message", "errors", "details")
_PATHS: Final = ("loc", "field", "param", "parameter", "pointer", "property", "location", "path")
_SOURCES: Final = ("pointer", "parameter", "header")
# What programs compare has no spaces; an address is no code either.
_TOKEN: Final = re.compile(r"[\w.\-]{1,60}")


def usual_errors(body: object, phrase: str) -> Iterator[ErrorDetail]:
    """Yield what ``body`` tells of, at most ``MOST_ERRORS``, each once.

    Args:
        body: JSON as plain values, or text.
        phrase: The reason phrase of the status, which is no news.
    """
    return islice(_distinct(_read(body, "", phrase, _DEEPEST)), MOST_ERRORS)


def _distinct(details: Iterable[ErrorDetail]) -> Iterator[ErrorDetail]:
    seen: set[str] = set()
    for each in details:
        # An envelope may say again what the one error in it says.
        if each.path or each.message not in seen:
            yield each
        if each.message:
            seen.add(each.message)


def _read(value: object, path: str, phrase: str, depth: int) -> Iterator[ErrorDetail]:
    if isinstance(value, str):
        text = value.strip()
        if text and not text.startswith("<"):  # a page for browsers is no message
            yield ErrorDetail(None, text[:_LONGEST], path)
    elif isinstance(value, list) and depth:
        for item in cast("list[object]", value):
            yield from _read(item, path, phrase, depth - 1)
    elif isinstance(value, dict) and depth:
        yield from _object(cast("dict[str, object]", value), path, phrase, depth)


def _object(
    members: dict[str, object], path: str, phrase: str, depth: int
) -> Iterator[ErrorDetail]:
    is_root = depth == _DEEPEST
    here = _path(members, is_root=is_root) or path
    told = _told(members, phrase)
    code = _code(members, told, phrase)
    nested = [name for name in _NESTED if isinstance(members.get(name), list | dict)]
    if told or (code is not None and not nested and "code" in members):
        yield ErrorDetail(code, told, here)
    for name in nested:
        value = members[name]
        if name == "errors" and isinstance(value, dict):
            yield from _by_field(cast("dict[str, object]", value), here, phrase, depth - 1)
        else:
            yield from _read(value, here, phrase, depth - 1)
    if is_root and not told and not nested and _names_fields(members):
        yield from _by_field(members, here, phrase, depth - 1)


def _by_field(
    fields: dict[str, object], path: str, phrase: str, depth: int
) -> Iterator[ErrorDetail]:
    for name, value in fields.items():
        place = _joined([path, name] if path else [name])
        inner = _members(value)
        if inner is not None and depth and not _told(inner, ""):
            yield from _by_field(inner, place, phrase, depth - 1)
        else:
            yield from _read(value, place, phrase, depth)


def _members(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _names_fields(members: dict[str, object]) -> bool:
    """Whether there is nothing but lists of texts, as Django spells the fields at fault."""
    lists = [
        cast("list[object]", value) if isinstance(value, list) else [] for value in members.values()
    ]
    return bool(lists) and all(
        bool(items) and all(isinstance(item, str) for item in items) for items in lists
    )


def _text(members: dict[str, object], name: str) -> str:
    value = members.get(name)
    return value.strip() if isinstance(value, str) else ""


def _told(members: dict[str, object], phrase: str) -> str:
    """Return the message for people, behind its heading; what repeats ``phrase`` is left out."""
    known = phrase.casefold()
    texts = [text for name in _MESSAGES if (text := _text(members, name))]
    message = next((text for text in texts if text.casefold() != known), "")
    for name in _HEADINGS:
        heading = _text(members, name)
        is_news = heading.casefold() != known and not message.startswith(heading)
        if heading and is_news and not (name == "error" and _TOKEN.fullmatch(heading)):
            message = f"{heading}: {message}"
    return message[:_LONGEST]


def _code(members: dict[str, object], told: str, phrase: str) -> int | str | None:
    for name in _CODES:
        value = members.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if not isinstance(value, str) or value in {told, phrase}:
            continue
        if name in {"code", "error_code"} or _TOKEN.fullmatch(value):
            return value[:_LONGEST]
    return None


def _path(members: dict[str, object], *, is_root: bool) -> str:
    """Return the place in the request that an error is about, as the API spells it."""
    source = members.get("source")
    if isinstance(source, dict):
        told = cast("dict[str, object]", source)
        return next((_text(told, name)[:_LONGEST_PATH] for name in _SOURCES if name in told), "")
    for name in _PATHS:
        value = members.get(name)
        if is_root and name in {"location", "path"}:
            continue  # of the response, where they mean a URL
        if isinstance(value, list):
            return _joined(cast("list[object]", value))
        if isinstance(value, str) and value:
            return value[:_LONGEST_PATH]
    return ""


def _joined(parts: list[object]) -> str:
    path = ""
    for part in parts[:_LONGEST_PATH]:
        if isinstance(part, int) and not isinstance(part, bool):
            path += f"[{part}]"
        elif isinstance(part, str):
            path += f".{part}" if path else part
    return path[:_LONGEST_PATH]
