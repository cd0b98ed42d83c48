"""Whether bounds allow less than before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.changes.surface import Bound, Bounds

_LOWER = frozenset(("minimum", "exclusive_minimum", "min_length", "min_items", "min_properties"))
_UPPER = frozenset(("maximum", "exclusive_maximum", "max_length", "max_items", "max_properties"))


def differences(old: Bounds, new: Bounds) -> Iterator[tuple[str, str, bool]]:
    """Each bound that differs: what was said, what is said now, whether that allows less."""
    for name in sorted({*old, *new}):
        was, now = old.get(name), new.get(name)
        if was != now:
            yield _said(name, was), _said(name, now), _is_tighter(name, was, now)


def _said(name: str, value: Bound | None) -> str:
    return f"no {name}" if value is None else f"{name} {value}"


def _is_tighter(name: str, was: Bound | None, now: Bound | None) -> bool:
    if was is None or now is None:
        return was is None
    last = name.rpartition(".")[2]
    if isinstance(was, int | float) and isinstance(now, int | float):
        if last in _LOWER:
            return now > was
        if last in _UPPER:
            return now < was
        if last == "multiple_of" and now:
            return bool(was % now)
    return True  # a pattern: nobody can tell
