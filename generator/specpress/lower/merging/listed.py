"""Listed values, held against what else a schema says."""

from __future__ import annotations

import re
from base64 import b64decode
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from specpress.lower.merging.enums import intersect
from specpress.lower.values import is_multiple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specpress.ir.types import JsonScalar
    from specpress.lower.merging.merged import MergedSchema

_READERS: Mapping[str, Callable[[str], object]] = {"date": date.fromisoformat, "uuid": UUID}
_ALPHABETS: Mapping[str, Mapping[int, int]] = {
    "base64": {},
    "base64url": str.maketrans("-_+/", "+/??"),
}


def missed(merged: MergedSchema, understood: Callable[[str], str | None]) -> Iterator[str]:
    """What of a merged schema some of its listed values do not fit, in words.

    Args:
        merged: a schema with ``const`` or ``enum``.
        understood: a pattern in Python's words; ``None`` where it is left to those who tell of it.
    """
    types = merged.types
    if merged.const and merged.enum is not None and not intersect((merged.const,), merged.enum):
        yield "'enum'"
    pattern = None if merged.pattern is None else understood(merged.pattern)
    values = merged.enum or () if merged.const is None else (merged.const,)
    for listed in values:
        value, typed = listed.value, listed.typed
        whole = isinstance(value, float) and value.is_integer()
        names = {typed, "number"} if typed == "integer" else {typed, "integer" if whole else typed}
        if types is not None and names.isdisjoint(types):
            yield f"the type '{' or '.join(types)}'"
        elif isinstance(value, str):
            yield from _missed_by_text(merged, pattern, value)
            if not _is_decodable(merged.content_encoding, value):
                yield f"the encoding '{merged.content_encoding}'"
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _missed_by_number(merged.bounds, value)


def _missed_by_text(merged: MergedSchema, pattern: str | None, value: str) -> Iterator[str]:
    bounds = merged.bounds
    if len(value) < bounds.get("minLength", 0):
        yield "'minLength'"
    if len(value) > bounds.get("maxLength", len(value)):
        yield "'maxLength'"
    if pattern is not None and re.search(pattern, value) is None:
        yield "'pattern'"
    if not _is_readable(merged.format, value):
        yield f"the format '{merged.format}'"


def _missed_by_number(bounds: Mapping[str, int | float], value: float) -> Iterator[str]:
    if value < bounds.get("minimum", value):
        yield "'minimum'"
    if value > bounds.get("maximum", value):
        yield "'maximum'"
    if "exclusiveMinimum" in bounds and value <= bounds["exclusiveMinimum"]:
        yield "'exclusiveMinimum'"
    if "exclusiveMaximum" in bounds and value >= bounds["exclusiveMaximum"]:
        yield "'exclusiveMaximum'"
    if "multipleOf" in bounds and not is_multiple(value, bounds["multipleOf"]):
        yield "'multipleOf'"


def _is_readable(form: str | None, value: JsonScalar) -> bool:
    read = _READERS.get(form or "")
    try:
        return read is None or bool(read(str(value)))
    except ValueError:
        return False


def _is_decodable(encoding: str | None, value: str) -> bool:
    if encoding is None or encoding not in _ALPHABETS:
        return True
    padded = value + "=" * (-len(value) % 4 if encoding == "base64url" else 0)
    try:
        b64decode(padded.translate(_ALPHABETS[encoding]), validate=True)
    except ValueError:
        return False
    return True
