"""Listed values, held against what else a schema says."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from specpress.lower.merging.enums import intersect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from specpress.ir.types import EnumValue, JsonScalar
    from specpress.lower.merging.merged import MergedSchema

_READERS: Mapping[str, Callable[[str], object]] = {"date": date.fromisoformat, "uuid": UUID}


def missed(merged: MergedSchema, values: Iterable[EnumValue]) -> Iterator[str]:
    """What of a merged schema some of its listed values do not fit, in words.

    A pattern that is none in Python is left to those who tell of it.
    """
    types = merged.types
    for listed in values:
        value, typed = listed.value, listed.typed
        whole = isinstance(value, float) and value.is_integer()
        names = {typed, "number"} if typed == "integer" else {typed, "integer" if whole else typed}
        if merged.enum is not None and not intersect((listed,), merged.enum):
            yield "'enum'"
        if types is not None and names.isdisjoint(types):
            yield f"the type '{' or '.join(types)}'"
        elif isinstance(value, str):
            yield from _missed_by_text(merged, value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _missed_by_number(merged.bounds, value)


def _missed_by_text(merged: MergedSchema, value: str) -> Iterator[str]:
    bounds = merged.bounds
    if len(value) < bounds.get("minLength", 0):
        yield "'minLength'"
    if len(value) > bounds.get("maxLength", len(value)):
        yield "'maxLength'"
    if merged.pattern is not None and not _matches(merged.pattern, value):
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
    step = Decimal(str(bounds.get("multipleOf") or value or 1))
    if Decimal(str(value)) % step:
        yield "'multipleOf'"


def _matches(pattern: str, value: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:
        return True


def _is_readable(form: str | None, value: JsonScalar) -> bool:
    read = _READERS.get(form or "")
    try:
        return read is None or bool(read(str(value)))
    except ValueError:
        return False
