"""What is gone and what is new may be one thing under another name: equal shape tells."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from specpress.changes.comparing.python_types import names_in
from specpress.changes.surface import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from specpress.changes.surface import Surface, Type

T = TypeVar("T")

_ROUNDS = 4
"""How deep types may refer to renamed types and still be known again."""


def pair(
    gone: Iterable[T], new: Iterable[T], shape: Callable[[T], Hashable | None]
) -> list[tuple[T, T]]:
    """Those of both sides that are alone with their shape; ``None`` is no shape."""
    found: defaultdict[Hashable, tuple[list[T], list[T]]] = defaultdict(lambda: ([], []))
    for side, held in enumerate((gone, new)):
        for each in held:
            if (key := shape(each)) is not None:
                found[key][side].append(each)
    return [(old[0], fresh[0]) for old, fresh in found.values() if len(old) == len(fresh) == 1]


def renamed_types(old: Surface, new: Surface) -> dict[str, str]:
    """Old name → new name of the types, and of their dicts for callers, that only were renamed.

    The new side may say so itself, where it keeps old names; otherwise equal shape does.
    """
    before = {each.name: each for each in old.types}
    after = {each.name: each for each in new.types}
    gone = [each for name, each in before.items() if name not in after]
    fresh = [each for name, each in after.items() if name not in before]
    found = _said(old, new)
    for _ in range(_ROUNDS):
        back = {name: was for was, name in found.items()}
        left = [each for each in gone if each.name not in found]
        free = [each for each in fresh if each.name not in back]
        same_place = pair(left, free, _place)
        rows = [row for row in same_place if row[0].form is row[1].form]
        known = {each.name for row in rows for each in row}
        rows += pair(
            [each for each in left if each.name not in known],
            [each for each in free if each.name not in known],
            lambda each: _shape(each, found if each.name in before else {}),
        )
        if not rows:
            break
        for was, now in rows:
            found[was.name] = now.name
            if was.input is not None and now.input is not None:
                found[was.input] = now.input
    return found


def _said(old: Surface, new: Surface) -> dict[str, str]:
    had = {name for each in old.types for name in (each.name, each.input)}
    return {was: now for was, now in new.old_types.items() if was in had}


def _place(each: Type) -> Hashable | None:
    return each.place or None


def _shape(each: Type, renamed: Mapping[str, str]) -> Hashable | None:
    """What a type is, without its name; ``None`` for one that says too little to be known again."""
    own = {each.name: "·", **({each.input: "·Param"} if each.input else {})}

    def spelled(text: str | None) -> str:
        if text is None:
            return ""
        for name in sorted(names_in(text) & (own.keys() | renamed.keys()), key=len, reverse=True):
            text = _replaced(text, name, own.get(name) or renamed[name])
        return text

    if each.form is Form.PAGE:
        return each.form, each.name.startswith("Async"), spelled(each.reads)
    fields = tuple(
        (each.wire, spelled(each.reads), spelled(each.takes), each.is_required)
        for each in each.fields
    )
    values = tuple(value.value for value in each.values)
    if each.place == "" or not (fields or values or names_in(each.reads) - {"str", "int", "Any"}):
        return None
    return each.form, spelled(each.reads) if not values else each.reads, fields, values


def _replaced(text: str, name: str, by: str) -> str:
    pieces = text.split(name)
    out = pieces[0]
    for before, after in pairwise(pieces):
        is_whole = not (before[-1:].isidentifier() or before[-1:].isdigit()) and not (
            after[:1].isidentifier() or after[:1].isdigit()
        )
        out += (by if is_whole else name) + after
    return out
