"""'Did you mean': the nearest of the names that would have been right."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN = 8


def suggestion(given: str, known: Iterable[str]) -> str:
    """A hint that names what is close to a misspelled name, or else what there is."""
    # Only a wrong config pays for it.
    from difflib import SequenceMatcher, get_close_matches  # noqa: PLC0415

    names = list(dict.fromkeys(known))
    folded = {name.casefold(): name for name in reversed(names)}
    near = get_close_matches(given.casefold(), list(folded), n=1, cutoff=0.6)
    if near:
        return f"Did you mean {folded[near[0]]!r}?"
    if not names:
        return "There is nothing to choose from here."
    if len(names) > _SHOWN:
        names.sort(key=lambda name: -SequenceMatcher(None, given, name).quick_ratio())
    shown = ", ".join(repr(name) for name in names[:_SHOWN])
    return f"Choose one of {shown}" + (" ..." if len(names) > _SHOWN else ".")
